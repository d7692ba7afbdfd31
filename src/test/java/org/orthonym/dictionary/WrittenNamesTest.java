package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orthonym.transcription.Style;

class WrittenNamesTest {
  private final Dictionary dictionary =
      Dictionary.parse(
          "test.yaml",
          """
          - id: ilya-prigogine
            type: person
            gender: m
            names: {own: Ilya Prigogine}
          - id: john-moor
            type: person
            gender: m
            names: {own: John Moor, de: Johann Moor}
          - id: john-moor-2
            type: person
            gender: m
            names: {own: John Moor}
          - id: peter-tchaikovsky
            type: person
            gender: m
            names: {ru: Пётр Чайковский, en: Peter Tchaikovsky, de: Peter Tschaikowsky}
          - id: sergei-ivashov
            type: person
            gender: m
            names: {ru: Сергей Ивашов}
          """);

  private Optional<String> german(String english) {
    return new WrittenNames(dictionary, "en", "de", Style.DUDEN).find(english);
  }

  @Test
  void theFormOfTheReadersComesFromThatOfTheWriter() {
    assertEquals(Optional.of("Peter Tschaikowsky"), german("Peter Tchaikovsky"));
  }

  @Test
  void anOwnSpellingStays() {
    assertEquals(Optional.of("Ilya Prigogine"), german("Ilya Prigogine"));
  }

  @Test
  void theHouseStyleIsKept() {
    WrittenNames news = new WrittenNames(dictionary, "en", "de", Style.DPA);
    assertEquals(Optional.of("Sergei Iwaschow"), german("Sergey Ivashov"));
    assertEquals(Optional.of("Sergej Iwaschow"), news.find("Sergey Ivashov"));
  }

  @Test
  void twoWhoAreWrittenInTwoWaysAreNotTold() {
    assertEquals(Optional.empty(), german("John Moor"));
  }

  @Test
  void aFamilyNameAloneMayBeSomebodyElses() {
    assertEquals(Optional.empty(), german("Prigogine"));
  }

  @Test
  void aSpellingOfAnotherLanguageIsNotTheWriters() {
    assertEquals(Optional.empty(), german("Pierre Tchaïkovski"));
  }

  @Test
  void anEnglishSpellingMayStandInATextOfAnyLanguage() {
    WrittenNames french = new WrittenNames(dictionary, "fr", "de", Style.DUDEN);
    assertEquals(Optional.of("Peter Tschaikowsky"), french.find("Peter Tchaikovsky"));
  }
}
