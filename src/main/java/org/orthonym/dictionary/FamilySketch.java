package org.orthonym.dictionary;

import org.orthonym.name.Folding;

/**
 * A family name in 32 bits, to tell most names that are not alike apart without reading them: its
 * length and which letters it has. Stateless and thread-safe.
 */
public final class FamilySketch {
  private static final int LENGTH_SHIFT = 26;
  private static final int LONGEST = 63;
  private static final int LETTERS = (1 << LENGTH_SHIFT) - 1;
  private static final int MOST_LENGTH_DIFFERENCE = 3;
  private static final int MOST_OTHER_LETTERS = 5;

  private FamilySketch() {}

  /** The sketch of a name. Time linear in its length. */
  public static int of(CharSequence family) {
    String folded = Folding.fold(family);
    int letters = 0;
    for (int i = 0; i < folded.length(); i++) {
      int letter = folded.charAt(i) - 'a';
      if (letter >= 0 && letter < LENGTH_SHIFT) {
        letters |= 1 << letter;
      }
    }
    return Math.min(LONGEST, folded.length()) << LENGTH_SHIFT | letters;
  }

  /** Whether two names of these sketches may be alike. */
  public static boolean mayBeAlike(int one, int other) {
    int difference = (one >>> LENGTH_SHIFT) - (other >>> LENGTH_SHIFT);
    return Math.abs(difference) <= MOST_LENGTH_DIFFERENCE
        && Integer.bitCount((one ^ other) & LETTERS) <= MOST_OTHER_LETTERS;
  }
}
