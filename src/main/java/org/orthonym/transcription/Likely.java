package org.orthonym.transcription;

import java.util.Set;

/**
 * The conventions by which a word is likely written, from what is known of the text or of the words
 * beside it.
 *
 * @param conventions the likely ones; if there are none, all are equally likely
 * @param otherwise what it costs to think of another one, as a negative logarithm
 */
record Likely(Set<Convention> conventions, double otherwise) {
  /** Nothing is known. */
  static final Likely UNKNOWN = new Likely(Set.of(), 0);

  private static final double BESIDE = 3;
  private static final double IN_THE_TEXT = 8;

  /** The conventions of a language that the text is known to be in. */
  static Likely ofText(String language) {
    return language.isEmpty()
        ? UNKNOWN
        : new Likely(Set.copyOf(Convention.writtenIn(language)), IN_THE_TEXT);
  }

  /** The conventions of a word beside the one at hand. */
  static Likely besideWordsBy(Set<Convention> conventions) {
    return new Likely(Set.copyOf(conventions), BESIDE);
  }

  double cost(Convention convention) {
    return conventions.isEmpty() || conventions.contains(convention) ? 0 : otherwise;
  }
}
