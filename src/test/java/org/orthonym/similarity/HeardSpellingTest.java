package org.orthonym.similarity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is spelt by the ear is told from what western languages spell. */
class HeardSpellingTest {
  @ParameterizedTest
  @ValueSource(strings = {"Ajnschtajn", "Tejlor", "Dschejkom", "Wajdel", "Dzhonson", "Smitj"})
  void byTheEar(String name) {
    assertTrue(HeardSpelling.isIn(name), name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Einstein", "Taylor", "Jørgensen", "Juncker", "Mejía", "Benjamin", "Anja", "Kohl"})
  void asWesternLanguagesSpell(String name) {
    assertFalse(HeardSpelling.isIn(name), name);
  }
}
