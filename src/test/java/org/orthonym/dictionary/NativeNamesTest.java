package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NativeNamesTest {
  private final Dictionary dictionary =
      Dictionary.parse(
          "test.yaml",
          """
          - id: alexander-zverev
            type: person
            gender: m
            names: {own: Alexander Zverev, ru: Александр Зверев}
          - id: ivan-petrov
            type: person
            gender: m
            names: {ru: Иван Петров}
          """);
  private final NativeNames names = new NativeNames(dictionary, "ru", "de");

  @Test
  void anOwnSpellingWinsOverTheRule() {
    assertEquals(Optional.of("Alexander Zverev"), names.find("Александр Зверев"));
  }

  @Test
  void whatTheRuleGivesIsLeftToIt() {
    assertEquals(Optional.empty(), names.find("Иван Петров"));
  }

  @Test
  void aFamilyNameAloneMayBeSomebodyElses() {
    assertEquals(Optional.empty(), names.find("Зверев"));
  }
}
