package org.orthonym.name;

/**
 * Tells the words of a language from names.
 *
 * <p>Implementations are thread-safe.
 */
public interface Lexicon {
  /** Knows no word. */
  Lexicon NONE =
      new Lexicon() {
        @Override
        public WordClass lookUp(String word) {
          return WordClass.UNKNOWN;
        }

        @Override
        public WordClass lookUpTail(String word, int start) {
          return WordClass.UNKNOWN;
        }

        @Override
        public long nounTails(String word) {
          return 0;
        }
      };

  /** What is known of a word, which is written as in the middle of a sentence. */
  WordClass lookUp(String word);

  /**
   * What is known of the letters of a word from {@code start} on, with a capital. Allocates
   * nothing.
   *
   * @param start in UTF-16 units, less than the length of the word
   */
  WordClass lookUpTail(String word, int start);

  /**
   * Where the common nouns of four letters or more begin that a word ends in, as bits by UTF-16
   * units; every compound ends in one of them. All bits of a word of more than 63 units are set.
   */
  long nounTails(String word);
}
