package org.orthonym.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A word cut into graphemes, longest first: {@code Tschernyschow} is Tsch-e-r-n-y-sch-o-w.
 *
 * <p>A buffer to be filled again and again, so that reading a word allocates nothing. Not
 * thread-safe.
 */
final class Graphemes {
  /** Words of more UTF-16 units than this are no names; the rest of them is not read. */
  static final int LONGEST = 256;

  private static final Sound[] SOUNDS = Sound.values();
  private static final int SPELLING_SHIFT = 8;

  /** From here on a code is a letter or digit of no {@link Sound}, such as a Cyrillic one. */
  private static final int OTHER = 1 << 16;

  private record Spelling(String letters, int code, boolean glideAtEnd) {}

  /** For each first letter its spellings, longest first. */
  private static final Spelling[][] SPELLINGS = spellings();

  private final char[] letters = new char[2 * LONGEST];
  private final int[] codes = new int[2 * LONGEST];
  private int letterCount;
  private int size;

  private static Spelling[][] spellings() {
    List<List<Spelling>> byFirst = new ArrayList<>();
    for (int i = 0; i < 0x250; i++) {
      byFirst.add(new ArrayList<>());
    }
    for (Sound sound : SOUNDS) {
      int number = 0;
      String all = sound.spellings.equals(" ") ? "" : sound.spellings;
      for (String spelling : all.split(" ")) {
        if (!spelling.isEmpty()) {
          byFirst.get(spelling.charAt(0)).add(spelling(spelling, sound, number++));
          if (spelling.length() == 1 && "eo".indexOf(spelling.charAt(0)) < 0) {
            byFirst.get(spelling.charAt(0)).add(spelling(spelling.repeat(2), sound, number++));
          }
        }
      }
    }
    byFirst.get(Letters.GAP).add(spelling(" ", Sound.GAP, 0));
    return byFirst.stream()
        .map(
            list -> {
              list.sort(Comparator.comparingInt((Spelling s) -> -s.letters.length()));
              return list.toArray(new Spelling[0]);
            })
        .toArray(Spelling[][]::new);
  }

  private static Spelling spelling(String letters, Sound sound, int number) {
    char last = letters.charAt(letters.length() - 1);
    boolean glide = sound.isVowel() && letters.length() > 1 && (last == 'j' || last == 'y');
    return new Spelling(letters, sound.number() | (number << SPELLING_SHIFT), glide);
  }

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
    if (isPolishRz(at)) {
      codes[size++] = Sound.ZH.number();
      return 2;
    }
    if (first < SPELLINGS.length) {
      for (Spelling spelling : SPELLINGS[first]) {
        if (stands(spelling, at)) {
          codes[size++] = spelling.code;
          return spelling.letters.length();
        }
      }
    }
    codes[size++] = OTHER + first;
    return 1;
  }

  /** After a consonant rz is said as zh, as in Andrzej; after a vowel it need not be (Merz). */
  private boolean isPolishRz(int at) {
    return at > 0
        && at + 1 < letterCount
        && letters[at] == 'r'
        && letters[at + 1] == 'z'
        && "bcdgkpt".indexOf(letters[at - 1]) >= 0;
  }

  private boolean stands(Spelling spelling, int at) {
    int length = spelling.letters.length();
    int end = at + length;
    if (end > letterCount) {
      return false;
    }
    for (int i = 1; i < length; i++) {
      if (letters[at + i] != spelling.letters.charAt(i)) {
        return false;
      }
    }
    return !(spelling.glideAtEnd && end < letterCount && "aeiouäöü".indexOf(letters[end]) >= 0);
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
    return code & ((1 << SPELLING_SHIFT) - 1);
  }

  /** What a code stands for, whichever its spelling; only if {@link #isSound}. */
  static Sound sound(int code) {
    return SOUNDS[number(code)];
  }
}
