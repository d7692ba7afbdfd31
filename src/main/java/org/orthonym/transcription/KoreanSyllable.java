package org.orthonym.transcription;

import java.util.Locale;

/**
 * A syllable of Hangul in Latin letters, by the Revised Romanisation of the South or by the system
 * of the North, without its marks.
 *
 * <p>A syllable is a number in base 19 (initial), 21 (vowel), 28 (final), counted from 가.
 */
final class KoreanSyllable {
  private static final char FIRST = '가';
  private static final int FINALS = 28;
  private static final int VOWELS_AND_FINALS = 21 * FINALS;

  private static final String[] INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
  private static final String[] VOWELS =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
  private static final String[] ENDS =
      "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

  private static final String[] NORTHERN_INITIALS =
      "k kk n t tt r m p pp s ss - j jj ch kh th ph h".split(" ");
  private static final String[] NORTHERN_VOICED =
      "g kk n d tt r m b pp s ss - j jj ch kh th ph h".split(" ");
  private static final String[] NORTHERN_VOWELS =
      "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ");

  private KoreanSyllable() {}

  /** By the Revised Romanisation, with a capital. */
  static String revised(char syllable) {
    return written(syllable, INITIALS, VOWELS);
  }

  /**
   * As the North writes its people, with a capital.
   *
   * @param voiced whether another syllable of the given name stands before
   */
  static String northern(char syllable, boolean voiced) {
    return written(syllable, voiced ? NORTHERN_VOICED : NORTHERN_INITIALS, NORTHERN_VOWELS);
  }

  private static String written(char syllable, String[] initials, String[] vowels) {
    int index = syllable - FIRST;
    String letters =
        initials[index / VOWELS_AND_FINALS]
            + vowels[index % VOWELS_AND_FINALS / FINALS]
            + ENDS[index % FINALS];
    String plain = letters.replace("-", "");
    return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }
}
