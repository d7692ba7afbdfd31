package org.orthonym.transcription;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The conventions by which a word is likely written, from what is known of the text or of the words
 * beside it.
 *
 * @param costs what it costs to think of a convention, as a negative logarithm and on top of what
 *     it costs where nothing is known, for those that something is known of
 * @param otherwise what it costs to think of another one
 */
record Likely(Map<Convention, Double> costs, double otherwise) {
  /** Nothing is known. */
  static final Likely UNKNOWN = new Likely(Map.of(), 0);

  private static final String ENGLISH = "en";
  private static final double BESIDE = 3;
  private static final double IN_THE_TEXT = 8;

  /** Texts of all languages copy names from English ones, about every fourth in French. */
  private static final double COPIED = 1.1;

  /** The conventions of a language that the text is known to be in. */
  static Likely ofText(String language) {
    if (language.isEmpty()) {
      return UNKNOWN;
    }
    Map<Convention, Double> costs = new EnumMap<>(Convention.class);
    Convention.writtenIn(ENGLISH).forEach(convention -> costs.put(convention, COPIED));
    Convention.writtenIn(language).forEach(convention -> costs.put(convention, 0.0));
    return new Likely(costs, IN_THE_TEXT);
  }

  /**
   * The conventions of a language that the text is known to be in, beside a word that is written by
   * these: if that one can only have been copied from an English text, so is this one.
   */
  static Likely ofText(String language, Set<Convention> beside) {
    boolean copied =
        Convention.writtenIn(language).stream().noneMatch(beside::contains)
            && Convention.writtenIn(ENGLISH).stream().anyMatch(beside::contains);
    return ofText(copied ? ENGLISH : language);
  }

  /** The conventions of a word beside the one at hand. */
  static Likely besideWordsBy(Set<Convention> conventions) {
    Map<Convention, Double> costs = new EnumMap<>(Convention.class);
    conventions.forEach(convention -> costs.put(convention, 0.0));
    return new Likely(costs, BESIDE);
  }

  double cost(Convention convention) {
    return costs.isEmpty() ? 0 : costs.getOrDefault(convention, otherwise);
  }
}
