package org.orthonym.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Editors read names of languages, not codes. */
class LanguageNamesTest {
  @Test
  void aCodeHasAName() {
    assertEquals("French", LanguageNames.of("fr"));
    assertEquals("Turkish", LanguageNames.of("tr"));
  }

  @Test
  void evidenceSaysTheName() {
    assertEquals(
        "the acronym of “Welthandelsorganisation” in French",
        new Evidence.ForeignAcronym("Welthandelsorganisation", "fr").detail());
  }
}
