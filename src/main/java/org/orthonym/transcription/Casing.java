package org.orthonym.transcription;

import java.util.Locale;

/** Capitals of one word put on another. */
final class Casing {
  private Casing() {}

  /** A lower-case word with the capitals of a model: all, the first, or none. */
  static String like(String model, String word) {
    if (word.isEmpty() || !Character.isUpperCase(model.charAt(0)) || isGeorgian(word.charAt(0))) {
      return word;
    }
    boolean capitals = model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT));
    return capitals
        ? word.toUpperCase(Locale.ROOT)
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Georgian has capitals for headlines only. */
  private static boolean isGeorgian(char c) {
    return c >= 'ა' && c <= 'ჿ';
  }
}
