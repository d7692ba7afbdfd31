package org.orthonym.similarity;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How many letters lie between two spellings, whatever they sound like. Stateless and thread-safe.
 */
public final class LetterEdits {
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private LetterEdits() {}

  /**
   * The number of UTF-16 units to add, leave out or replace that make the one of the other. Time is
   * the product of their lengths.
   */
  public static int between(CharSequence one, CharSequence other) {
    return DISTANCE.apply(one, other);
  }
}
