package org.orthonym.transcription;

import java.text.Normalizer;

/**
 * Devanagari with the inherent vowel of a consonant written out where it is spoken: not at the end
 * of a word, and not between a spoken vowel and a consonant with a vowel of its own (Sushma, not
 * Sushama).
 *
 * <p>Immutable and thread-safe; time is linear in the text.
 */
final class InherentVowels implements Preparation {
  private static final char VIRAMA = '\u094d';
  private static final char NUKTA = '\u093c';
  private static final char SHORT_A = 'अ';

  @Override
  public String prepare(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder spoken = new StringBuilder(composed.length() + 8);
    boolean vowelBefore = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c == '\u200c' || c == '\u200d') {
        continue;
      }
      spoken.append(c);
      if (!isConsonant(c)) {
        vowelBefore = c == NUKTA ? vowelBefore : isVowel(c);
        continue;
      }
      int next = i + 1 < composed.length() && composed.charAt(i + 1) == NUKTA ? i + 2 : i + 1;
      if (bearsInherentVowel(composed, next)) {
        boolean silent = isSilent(composed, next, vowelBefore);
        if (!silent) {
          spoken.append(composed, i + 1, next).append(SHORT_A);
          i = next - 1;
        }
        vowelBefore = !silent;
      } else {
        vowelBefore = false;
      }
    }
    return spoken.toString();
  }

  private static boolean bearsInherentVowel(String text, int next) {
    return next >= text.length() || (text.charAt(next) != VIRAMA && !isSign(text.charAt(next)));
  }

  private static boolean isSilent(String text, int next, boolean vowelBefore) {
    if (next >= text.length() || !isDevanagari(text.charAt(next))) {
      return vowelBefore
          || next < 2
          || !isDevanagari(text.charAt(next - 2))
          || endsCluster(text, next);
    }
    return vowelBefore
        && isConsonant(text.charAt(next))
        && next + 1 < text.length()
        && (isSign(text.charAt(next + 1)) || isNasal(text.charAt(next + 1)));
  }

  /** A final cluster keeps its vowel only where it could not be spoken: Krishna, Chandra. */
  private static boolean endsCluster(String text, int next) {
    return next >= 2 && text.charAt(next - 2) != VIRAMA;
  }

  private static boolean isConsonant(char c) {
    return (c >= 'क' && c <= 'ह') || (c >= '\u0958' && c <= '\u095f');
  }

  private static boolean isVowel(char c) {
    return (c >= 'ऄ' && c <= 'औ') || isSign(c);
  }

  private static boolean isSign(char c) {
    return c >= '\u093e' && c <= '\u094c';
  }

  private static boolean isNasal(char c) {
    return c == 'ँ' || c == 'ं';
  }

  private static boolean isDevanagari(char c) {
    return c >= '\u0900' && c <= '\u097f';
  }
}
