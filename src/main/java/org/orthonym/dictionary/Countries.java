package org.orthonym.dictionary;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Countries by their names in CLDR, which nobody types in. */
final class Countries {
  private Countries() {}

  /** What a language calls a country. */
  static String name(String code, String language) {
    return ULocale.getDisplayCountry("und-" + code, new ULocale(language));
  }

  /** The entity of a country. */
  static Entity entity(Country country) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String target : NameForms.TARGETS) {
      names.put(target, name(country.code(), target));
    }
    for (String language : List.of("ru", "uk")) {
      names.put(language, name(country.code(), language));
    }
    return Entity.namedPlace(
        "country-" + country.code().toLowerCase(Locale.ROOT),
        country.code(),
        names,
        otherWords(country),
        new Entity.Place("countries.yaml", 1));
  }

  /** Other names of a country, and its inhabitants, who are no garbled country. */
  private static List<String> otherWords(Country country) {
    return Stream.of(country.also(), country.inhabitants())
        .flatMap(byLanguage -> byLanguage.values().stream())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
