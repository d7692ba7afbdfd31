package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is compiled and logged does not depend on the run of the JVM. */
class KeptOrderTest {
  private static final List<String> LANGUAGES =
      List.of("pl", "fr", "nl", "de", "tr", "es", "en", "pt", "it", "ru");

  /** Ten of a kind, so that another order is one by chance hardly ever. */
  private static Entity entity() {
    StringBuilder acronyms = new StringBuilder();
    for (String language : LANGUAGES) {
      acronyms.append(acronyms.isEmpty() ? "" : ", ").append(language).append(": MB");
    }
    String entry =
        "- id: muster-bund\n  type: organisation\n  names: {de: Musterbund}\n  acronyms: {"
            + acronyms
            + "}\n";
    return EntityReader.read("organisations.yaml", entry).get(0);
  }

  @Test
  void acronymsComeAsTheEntryHasThem() {
    assertEquals(LANGUAGES, new ArrayList<>(entity().acronyms().keySet()));
  }

  @Test
  void aCopyCannotBeChanged() {
    Map<String, String> acronyms = entity().acronyms();
    assertThrows(UnsupportedOperationException.class, () -> acronyms.put("de", "X"));
  }
}
