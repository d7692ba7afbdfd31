package org.orthonym.similarity;

/**
 * The Cologne phonetics of a word (Hans Joachim Postel, 1969): how a German reader would say it,
 * one digit a consonant, four bits a digit, at most 16 digits.
 *
 * <p>The rules and their order are those of Apache Commons Codec's {@code ColognePhonetic}, without
 * its strings; as there, a consonant that follows its like after a vowel does not count again
 * ({@code Mama} is 6). Marks on letters are taken off first, and characters that are no Latin
 * letters do not count.
 *
 * <table>
 *   <caption>What it gives, as digits</caption>
 *   <tr><th>word</th><th>digits</th></tr>
 *   <tr><td>Baerbock, Berbok, Burbock</td><td>1714</td></tr>
 *   <tr><td>Healey, Healy, Hili</td><td>05, 05, 05</td></tr>
 *   <tr><td>Price</td><td>178</td></tr>
 *   <tr><td>Prais</td><td>178</td></tr>
 *   <tr><td>Sybiha, Sibiga</td><td>81, 814</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe; allocates nothing unless the word has loose combining marks. Time
 * is linear in the word.
 */
public final class SoundKey implements WordKey {
  private static final int NONE = -1;
  private static final int MOST_DIGITS = 16;

  @Override
  public long key(CharSequence word) {
    CharSequence letters = Letters.composed(word);
    long key = 0;
    int digits = 0;
    int lastDigit = NONE;
    char before = '-';
    int length = Math.min(letters.length(), Graphemes.LONGEST);
    for (int i = 0; i < length && digits < MOST_DIGITS; i++) {
      char letter = plain(letters.charAt(i));
      if (letter < 'a' || letter > 'z') {
        continue;
      }
      char after = i + 1 < letters.length() ? plain(letters.charAt(i + 1)) : '-';
      int[] said = said(letter, before, after, digits == 0);
      for (int digit : said) {
        if (digit != NONE && digit != lastDigit && (digit != 0 || digits == 0)) {
          key = append(key, digit);
          digits++;
          lastDigit = digit;
        }
      }
      before = letter;
    }
    return key;
  }

  private static long append(long key, int digit) {
    // One is added so that a leading 0 counts; nine digits fit four bits.
    return (key << 4) | (digit + 1);
  }

  private static char plain(char c) {
    char folded = Letters.fold(c);
    return switch (folded) {
      case 'ä', 'ą' -> 'a';
      case 'ö' -> 'o';
      case 'ü' -> 'u';
      case 'ę' -> 'e';
      case 'š', 'ś', 'ş' -> 's';
      case 'č', 'ć', 'ç' -> 'c';
      case 'ž', 'ż', 'ź' -> 'z';
      case 'ț' -> 't';
      case 'ř' -> 'r';
      case 'ğ' -> 'g';
      case 'ñ' -> 'n';
      default -> folded;
    };
  }

  private static final int[][] DIGIT = {{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}};
  private static final int[] KS = {4, 8};
  private static final int[] SILENT = {NONE};

  private static int[] said(char letter, char before, char after, boolean first) {
    return switch (letter) {
      case 'a', 'e', 'i', 'j', 'o', 'u', 'y' -> DIGIT[0];
      case 'b' -> DIGIT[1];
      case 'p' -> DIGIT[after == 'h' ? 3 : 1];
      case 'd', 't' -> DIGIT["csz".indexOf(after) >= 0 ? 8 : 2];
      case 'f', 'v', 'w' -> DIGIT[3];
      case 'g', 'k', 'q' -> DIGIT[4];
      case 'x' -> "ckq".indexOf(before) >= 0 ? DIGIT[8] : KS;
      case 's', 'z' -> DIGIT[8];
      case 'c' -> DIGIT[hardC(before, after, first) ? 4 : 8];
      case 'l' -> DIGIT[5];
      case 'm', 'n' -> DIGIT[6];
      case 'r' -> DIGIT[7];
      default -> SILENT;
    };
  }

  private static boolean hardC(char before, char after, boolean first) {
    return first
        ? "ahkloqrux".indexOf(after) >= 0
        : "sz".indexOf(before) < 0 && "ahkoqux".indexOf(after) >= 0;
  }
}
