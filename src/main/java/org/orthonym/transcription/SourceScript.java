package org.orthonym.transcription;

import java.util.Optional;

/** Tells the language of a name by its script and by letters that only one language has. */
final class SourceScript {
  private SourceScript() {}

  /**
   * The code of the language; empty if there is no letter of a script known here.
   *
   * <p>Where several languages share the letters the most frequent one in the news is taken:
   * Russian, Serbian before Macedonian, Arabic before Persian, Chinese.
   */
  static Optional<String> sourceOf(String name) {
    String source = "";
    for (int i = 0; i < name.length(); i++) {
      String letter = sourceOf(name.charAt(i));
      if (isMoreTelling(letter, source)) {
        source = letter;
      }
    }
    return source.isEmpty() ? Optional.empty() : Optional.of(source);
  }

  private static boolean isMoreTelling(String letter, String source) {
    return !letter.isEmpty()
        && (source.isEmpty()
            || source.equals("ru")
            || (source.equals("ar") && letter.equals("fa"))
            || (source.equals("zh") && letter.equals("ja"))
            || (source.equals("uk") && letter.equals("be")));
  }

  private static String sourceOf(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case CYRILLIC -> cyrillic(Character.toLowerCase(c));
      case GREEK -> "el";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case HEBREW -> "he";
      case ARABIC -> "پچژگکی".indexOf(c) >= 0 ? "fa" : "ar";
      case DEVANAGARI -> "hi";
      case HAN -> "zh";
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      default -> "";
    };
  }

  private static String cyrillic(char c) {
    return switch (c) {
      case 'і', 'ї', 'є', 'ґ' -> "uk";
      case 'ў' -> "be";
      case 'ђ', 'ћ', 'ј', 'љ', 'њ', 'џ' -> "sr";
      case 'ѓ', 'ќ', 'ѕ' -> "mk";
      default -> "ru";
    };
  }
}
