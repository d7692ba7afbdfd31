package org.orthonym.name;

/**
 * Tells the words of a language from names.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface Lexicon {
  /** Knows no word. */
  Lexicon NONE = word -> WordClass.UNKNOWN;

  /** What is known of a word, which is written as in the middle of a sentence. */
  WordClass lookUp(String word);
}
