package org.orthonym.dictionary;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The cities that CLDR names time zones after, in every language, which nobody types in. Those that
 * the dictionary has an entry of are left to it.
 */
final class ExemplarCities {
  /** A name as short may be too many other things. */
  private static final int SHORTEST = 5;

  /** Machines translate from it, and its spellings of foreign cities lead to garbles. */
  private static final String RUSSIAN = "ru";

  private ExemplarCities() {}

  /** The cities, sorted by id. */
  static List<Entity> all() {
    List<Entity> cities = new ArrayList<>();
    Set<String> zones =
        new TreeSet<>(
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null));
    for (String zone : zones) {
      String country = TimeZone.getRegion(zone);
      String english = name(zone, "en");
      boolean isCity = zone.split("/").length == 2 && !zone.startsWith("Antarctica");
      if (isCity && english.length() >= SHORTEST && country.length() == 2) {
        cities.add(entity(zone, english, country));
      }
    }
    return cities;
  }

  private static String name(String zone, String language) {
    String name = TimeZoneNames.getInstance(new ULocale(language)).getExemplarLocationName(zone);
    return name == null ? "" : name;
  }

  private static Entity entity(String zone, String english, String country) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String target : NameForms.TARGETS) {
      names.put(target, name(zone, target));
    }
    names.put(RUSSIAN, name(zone, RUSSIAN));
    names.values().removeIf(String::isBlank);
    return Entity.namedPlace(
        "city-" + id(english), country, names, List.of(), new Entity.Place("CLDR", 1));
  }

  private static String id(String english) {
    return Normalizer.normalize(english, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]+", "-");
  }
}
