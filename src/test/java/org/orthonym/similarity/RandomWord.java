package org.orthonym.similarity;

import java.util.Random;

/** Words of chance, of the letters that names are made of. */
final class RandomWord {
  private static final String LETTERS = "aabcdeefghiijklmnoopqrsttuuvwxyzäöüßABCHSTščžąęłćñøğ'- жн";

  private RandomWord() {}

  static String of(Random random) {
    return of(random, LETTERS);
  }

  static String of(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(12); length > 0; length--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
