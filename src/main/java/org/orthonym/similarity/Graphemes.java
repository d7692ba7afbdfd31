package org.orthonym.similarity;

/**
 * A word cut into graphemes, longest first: {@code Tschernyschow} is Tsch-e-r-n-y-sch-o-w.
 *
 * <p>A buffer to be filled again and again, so that reading a word allocates nothing. Not
 * thread-safe.
 */
final class Graphemes {
  /** Words of more UTF-16 units than this are no names; the rest of them is not read. */
  static final int LONGEST = 128;

  private static final Sound[] SOUNDS = Sound.values();

  /** From here on a code is a letter or digit of no {@link Sound}, such as a Cyrillic one. */
  private static final int OTHER = 1 << 16;

  private final char[] letters = new char[2 * LONGEST];
  private final int[] codes = new int[2 * LONGEST];
  private int letterCount;
  private int size;

  /** Reads a word in place of the one before. */
  void read(CharSequence word) {
    readLetters(Letters.composed(word));
    size = 0;
    for (int at = 0; at < letterCount; ) {
      at += readOne(at);
    }
  }

  private void readLetters(CharSequence word) {
    letterCount = 0;
    int length = Math.min(word.length(), LONGEST);
    for (int i = 0; i < length; i++) {
      char letter = Letters.fold(word.charAt(i));
      if (letter != Letters.NOTHING) {
        letters[letterCount++] = letter;
      }
    }
  }

  private int readOne(int at) {
    char first = letters[at];
    if (first == 'ą' || first == 'ę') {
      codes[size++] = (first == 'ą' ? Sound.O : Sound.E).number();
      codes[size++] = Sound.NASAL.number();
      return 1;
    }
    if (first == 'r' && isPolishRz(at)) {
      codes[size++] = Sound.ZH.number();
      return 2;
    }
    int length = readLongest(at);
    if (length == 0) {
      codes[size++] = OTHER + first;
      return 1;
    }
    return length;
  }

  /** Reads the longest spelling that stands here; returns its letters, 0 if there is none. */
  private int readLongest(int at) {
    int length = 0;
    int found = GraphemeTree.NONE;
    int node = GraphemeTree.ROOT;
    for (int i = at; i < letterCount; i++) {
      node = GraphemeTree.next(node, letters[i]);
      if (node == GraphemeTree.NONE) {
        break;
      }
      if (GraphemeTree.code(node) != GraphemeTree.NONE
          && !(GraphemeTree.isGlide(node) && isVowelLetter(i + 1))) {
        length = i + 1 - at;
        found = GraphemeTree.code(node);
      }
    }
    if (length > 0) {
      codes[size++] = found;
    }
    return length;
  }

  private boolean isVowelLetter(int at) {
    return at < letterCount && "aeiouäöü".indexOf(letters[at]) >= 0;
  }

  /** After a consonant rz is said as zh, as in Andrzej; after a vowel it need not be (Merz). */
  private boolean isPolishRz(int at) {
    return at > 0
        && at + 1 < letterCount
        && letters[at + 1] == 'z'
        && "bcdgkpt".indexOf(letters[at - 1]) >= 0;
  }

  /** The number of graphemes. */
  int size() {
    return size;
  }

  /**
   * The grapheme at an index: equal codes are the same letters, apart from {@code c} and C; {@link
   * #sound} tells what they stand for.
   */
  int code(int index) {
    return codes[index];
  }

  /** Whether a code stands for a sound at all. */
  static boolean isSound(int code) {
    return code < OTHER;
  }

  /** The {@link Sound#number} of what a code stands for; only if {@link #isSound}. */
  static int number(int code) {
    return GraphemeTree.number(code);
  }

  /** What a code stands for, whichever its spelling; only if {@link #isSound}. */
  static Sound sound(int code) {
    return SOUNDS[number(code)];
  }
}
