package org.orthonym.dictionary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orthonym.name.Folding;
import org.orthonym.transcription.Style;

/**
 * Which given names the people of a country bear, as far as it writes Latin letters. A machine that
 * translates a given name puts one of another language for it: a Gianni is no garbled Giovanni,
 * since Italians are called both, and a Richard no garbled Dick.
 *
 * <p>Immutable and thread-safe.
 */
final class GivenNamesAtHome {
  /** Fewer bearers may be children of foreigners. */
  private static final int LEAST_BEARERS = 3;

  private static final GivenNamesAtHome NONE = new GivenNamesAtHome();

  private final Map<String, Map<Long, Integer>> bearers = new HashMap<>();

  private GivenNamesAtHome() {}

  /** Knows none. */
  static GivenNamesAtHome none() {
    return NONE;
  }

  /** Those of the people among these entities. */
  static GivenNamesAtHome of(Collection<Entity> entities) {
    GivenNamesAtHome all = new GivenNamesAtHome();
    entities.stream().filter(e -> e.type() == EntityType.PERSON).forEach(all::add);
    return all;
  }

  private void add(Entity person) {
    NameForms forms = new NameForms(person);
    if (!forms.natives().isEmpty()) {
      return;
    }
    String given = forms.form("de", Style.DPA).given();
    if (!given.isEmpty()) {
      for (String country : person.countries()) {
        bearers
            .computeIfAbsent(country, c -> new HashMap<>())
            .merge(Folding.key(given), 1, Integer::sum);
      }
    }
  }

  /** Whether people of one of these countries are called so, three of them at least. */
  boolean has(List<String> countries, String given) {
    long key = Folding.key(given);
    return countries.stream()
        .anyMatch(c -> bearers.getOrDefault(c, Map.of()).getOrDefault(key, 0) >= LEAST_BEARERS);
  }
}
