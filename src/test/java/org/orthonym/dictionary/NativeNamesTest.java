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
          - id: alexei-pajitnov
            type: person
            gender: m
            names: {own: Alexey Pajitnov, ru: Алексей Пажитнов}
          - id: sergei-zverev
            type: person
            gender: m
            names: {ru: Сергей Зверев}
          - id: mykola-tomenko
            type: person
            gender: m
            names: {uk: Микола Томенко, ru: Николай Томенко, de: Mykola Tomenco}
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
  void aFamilyNameAloneIsWrittenAsAllItsBearersAre() {
    assertEquals(Optional.of("Pajitnov"), names.find("Пажитнов"));
  }

  @Test
  void aFamilyNameAloneMayBeSomebodyElses() {
    assertEquals(Optional.empty(), names.find("Зверев"));
  }

  @Test
  void whoHasAnotherNativeNameSaysNothingOfTheFamilyName() {
    assertEquals(Optional.empty(), names.find("Томенко"));
  }

  @Test
  void theBundledOneKnowsHowRussiansWriteForeigners() {
    NativeNames bundled = new NativeNames(Dictionary.bundled(), "ru", "de");
    assertEquals(Optional.of("Elon Musk"), bundled.find("Илон Маск"));
    assertEquals(Optional.of("Xi Jinping"), bundled.find("Си Цзиньпин"));
    assertEquals(Optional.of("Recep Tayyip Erdoğan"), bundled.find("Реджеп Тайип Эрдоган"));
  }

  @Test
  void aForeignersFamilyNameStandsAlone() {
    NativeNames bundled = new NativeNames(Dictionary.bundled(), "ru", "fr");
    assertEquals(Optional.of("Macron"), bundled.find("Макрон"));
    assertEquals(Optional.of("Churchill"), bundled.find("Черчилль"));
  }

  @Test
  void aPlaceIsNobodysFamilyName() {
    NativeNames bundled = new NativeNames(Dictionary.bundled(), "ru", "fr");
    assertEquals(Optional.empty(), bundled.find("Москва"));
  }

  @Test
  void aForeignersFamilyNameWithAnotherGivenNameIsAnothers() {
    NativeNames bundled = new NativeNames(Dictionary.bundled(), "ru", "de");
    assertEquals(Optional.empty(), bundled.find("Тарас Маск"));
  }

  @Test
  void aNameWithoutBlanksIsWhole() {
    NativeNames korean = new NativeNames(Dictionary.bundled(), "ko", "de");
    assertEquals(Optional.of("Kim Jong Un"), korean.find("김정은"));
  }
}
