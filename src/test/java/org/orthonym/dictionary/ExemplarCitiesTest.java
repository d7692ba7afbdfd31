package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cities by their names in CLDR. */
class ExemplarCitiesTest {
  private static final List<Entity> CITIES = ExemplarCities.all();

  @Test
  void eachHasANameInEveryTargetAndAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    for (Entity city : CITIES) {
      assertTrue(city.names().keySet().containsAll(NameForms.TARGETS), city.id());
      assertTrue(ids.add(city.id()), city.id());
    }
    assertTrue(CITIES.size() > 200, () -> CITIES.size() + " cities");
  }

  @Test
  void oneWithAnEntryIsLeftToIt() {
    Dictionary dictionary = Dictionary.bundled();
    assertTrue(CITIES.stream().anyMatch(city -> city.id().equals("city-istanbul")));
    assertFalse(has(dictionary, "city-istanbul"));
    assertTrue(has(dictionary, "istanbul"));
  }

  @Test
  void oneWithoutAnEntryIsKnown() {
    Dictionary dictionary = Dictionary.bundled();
    long added = CITIES.stream().filter(city -> has(dictionary, city.id())).count();
    assertTrue(added > 0 && added < CITIES.size(), () -> added + " cities");
  }

  private static boolean has(Dictionary dictionary, String id) {
    return dictionary.entity(id).isPresent();
  }
}
