package org.orthonym.transcription;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the language of a name by its script, by letters that only one language has, and for
 * Cyrillic without such letters by given names and endings.
 */
final class SourceScript {
  /** Russian has no ь before these endings. */
  private static final Pattern UKRAINIAN =
      Pattern.compile(
          "[сцз]ьк(ий|ого|ому|им|а|ої|у|ою)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** In Russian ъ stands before a vowel only. */
  private static final Pattern BULGARIAN =
      Pattern.compile("ъ[бвгджзйклмнпрстфхцчшщ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Languages that may do without a letter of their own, the more frequent ones first. */
  private static final List<String> SHARING = List.of("ru", "uk", "bg", "sr", "mk", "be");

  private SourceScript() {}

  /**
   * The code of the language; empty if there is no letter of a script known here.
   *
   * <p>Where several languages share all this the most frequent one in the news is taken: Russian,
   * Serbian before Macedonian, Arabic before Persian, Chinese.
   */
  static Optional<String> sourceOf(String name) {
    String source = byLetters(name);
    if (source.equals("ru")) {
      source = byWords(name);
    }
    return source.isEmpty() ? Optional.empty() : Optional.of(source);
  }

  /** Whether a letter, an ending or a given name tells the language, and not its frequency. */
  static boolean isSure(String name) {
    String letters = byLetters(name);
    return switch (letters) {
      case "zh", "ar" -> false;
      case "ru" ->
          !byWords(name).equals("ru")
              || !GivenNames.of("ru").among(name.strip().split("[\\s.-]+")).isEmpty();
      default -> true;
    };
  }

  private static String byLetters(String name) {
    String source = "";
    for (int i = 0; i < name.length(); i++) {
      String letter = sourceOf(name.charAt(i));
      if (isMoreTelling(letter, source)) {
        source = letter;
      }
    }
    return source;
  }

  /** The language of Cyrillic words without a telling letter. */
  private static String byWords(String name) {
    if (UKRAINIAN.matcher(name).find()) {
      return "uk";
    }
    if (BULGARIAN.matcher(name).find()) {
      return "bg";
    }
    String[] words = name.strip().split("[\\s.-]+");
    for (String source : SHARING) {
      if (!GivenNames.of(source).among(words).isEmpty()) {
        return source;
      }
    }
    return "ru";
  }

  private static boolean isMoreTelling(String letter, String source) {
    return !letter.isEmpty()
        && (source.isEmpty()
            || source.equals("ru")
            || (source.equals("ar") && letter.equals("fa"))
            || (source.equals("zh") && letter.equals("ja"))
            || (source.equals("sr") && letter.equals("mk"))
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
