package org.orthonym.dictionary;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where languages are spoken and written, as far as the forms of names depend on it. Stateless. */
final class Homelands {
  /** Where one language is at home; people may be at home in another than their country's. */
  private static final Map<String, String> HOME =
      Map.of(
          "UA", "uk", "RU", "ru", "BG", "bg", "MK", "mk", "RS", "sr", "GR", "el", "GE", "ka", "AM",
          "hy");

  /** Where the languages with rules are spoken; elsewhere their names of places are exonyms. */
  private static final Map<String, Set<String>> SPOKEN =
      Map.of(
          "ru",
          Set.of(
              "RU", "UA", "BY", "KZ", "KG", "UZ", "TJ", "TM", "MD", "GE", "AM", "AZ", "LV", "EE",
              "LT"),
          "uk",
          Set.of("UA"),
          "be",
          Set.of("BY"),
          "bg",
          Set.of("BG"),
          "mk",
          Set.of("MK"),
          "sr",
          Set.of("RS", "BA", "ME", "XK"),
          "el",
          Set.of("GR", "CY"),
          "ka",
          Set.of("GE"),
          "hy",
          Set.of("AM", "AZ"));

  /** Where people write their own names in the letters of a target language. */
  private static final Map<String, Set<String>> AT_HOME =
      Map.of(
          "de", Set.of("DE", "AT", "CH", "LI"),
          "en", Set.of("US", "GB", "CA", "AU", "NZ", "IE"),
          "fr", Set.of("FR", "BE", "CH", "CA"),
          "es", Set.of("ES", "MX", "AR", "CO", "CL", "PE"),
          "it", Set.of("IT", "CH"),
          "pl", Set.of("PL"),
          "nl", Set.of("NL", "BE"));

  private Homelands() {}

  /** The language with a script of its own that is at home in a country; empty if none is. */
  static String languageOf(String country) {
    return HOME.getOrDefault(country, "");
  }

  /** The countries where a language is spoken; null if that tells nothing. */
  static @Nullable Set<String> speaking(String language) {
    return SPOKEN.get(language);
  }

  /** Whether the people of a country write their own names in the letters of a target language. */
  static boolean writesIn(String target, String country) {
    return AT_HOME.getOrDefault(target, Set.of()).contains(country);
  }
}
