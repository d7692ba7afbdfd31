package org.orthonym.matching;

import java.util.List;
import java.util.Map;

/** The languages that the names of a country's people come from. Stateless and thread-safe. */
final class Origins {
  /** Whose names come from which language; those of Belarus and Central Asia through Russian. */
  private static final Map<String, List<String>> LANGUAGES =
      Map.ofEntries(
          Map.entry("RU", List.of("ru")),
          Map.entry("UA", List.of("uk", "ru")),
          Map.entry("BY", List.of("ru", "be")),
          Map.entry("KZ", List.of("ru")),
          Map.entry("KG", List.of("ru")),
          Map.entry("UZ", List.of("ru")),
          Map.entry("TJ", List.of("ru")),
          Map.entry("TM", List.of("ru")),
          Map.entry("BG", List.of("bg")),
          Map.entry("GR", List.of("el")),
          Map.entry("CY", List.of("el")),
          Map.entry("GE", List.of("ka")),
          Map.entry("AM", List.of("hy")));

  private Origins() {}

  /** The languages of a country, by its code; none where names are not rendered by rule. */
  static List<String> of(String country) {
    return LANGUAGES.getOrDefault(country, List.of());
  }
}
