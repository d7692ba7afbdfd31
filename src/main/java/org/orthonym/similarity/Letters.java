package org.orthonym.similarity;

import java.text.Normalizer;

/**
 * Folds letters for comparing: lower case, and marks taken off unless they make another sound.
 *
 * <p>The letters that keep their mark are the ones another language writes with other letters: ä
 * (ae, e), š (sch, sh, sz), č (tsch, ch, cz), ą (on) and their like.
 */
final class Letters {
  /** What stands for every sort of gap within a name: space, hyphen. */
  static final char GAP = ' ';

  /** What a character folds to that does not count: apostrophes, marks, soft signs. */
  static final char NOTHING = 0;

  private static final String KEPT = "äöüšśşčćžżźçțřąęğñ";
  private static final String ALIKE = "æäœöøöåoþtðdđdłlıișşţțßsőöűü";
  private static final char[] FOLDED = new char[0x250];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = foldSlowly(c);
    }
  }

  private Letters() {}

  /** The folded character; {@link #NOTHING} for one that does not count. */
  static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : foldSlowly(c);
  }

  /** The word with its marks joined to their letters. Allocates only if there are loose marks. */
  static CharSequence composed(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (isMark(word.charAt(i))) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
      }
    }
    return word;
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && c < 0x370;
  }

  private static char foldSlowly(char c) {
    char lower = c == 'İ' ? 'i' : Character.toLowerCase(c);
    if (Character.isWhitespace(c) || c == '-' || c == '‐' || c == '–' || c == '\u00a0') {
      return GAP;
    }
    if (!Character.isLetterOrDigit(c) || isMark(c) || (c >= 0x2b0 && c < 0x300)) {
      return NOTHING;
    }
    int alike = ALIKE.indexOf(lower);
    if (alike >= 0) {
      // Odd places hold what the letter before folds to.
      return ALIKE.charAt(alike % 2 == 0 ? alike + 1 : alike);
    }
    if (lower < 0x80 || KEPT.indexOf(lower) >= 0) {
      return lower;
    }
    return Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
  }
}
