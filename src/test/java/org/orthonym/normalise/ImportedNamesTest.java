package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orthonym.dictionary.Dictionary;

/** Imported names are left alone, keep others from harm, and put little right by themselves. */
class ImportedNamesTest {
  private static final String LAYER =
      """
      - id: q1
        type: person
        gender: m
        imported: true
        names: {de: Anthony Blinkan, en: Anthony Blinkan}
      - id: q2
        type: person
        gender: m
        country: PL
        imported: true
        names: {de: Bartlomej Musterowski, en: Bartholomey Musterofsky}
      """;

  private static final Normaliser PLAIN = Normaliser.builder().build();
  private static final Normaliser IMPORTED =
      Normaliser.builder()
          .dictionary(Dictionary.bundled().with(Dictionary.parse("import.yaml", LAYER)))
          .build();

  private static List<String> applied(Normaliser normaliser, String text) {
    return normaliser.normalise(text).changeLog().applied().stream()
        .map(change -> change.before() + " -> " + change.after())
        .toList();
  }

  @Test
  void whoeverIsCalledSoIsNotTakenForSomebodyElse() {
    String text = "US-Außenminister Anthony Blinkan reiste ab.";
    assertEquals(1, applied(PLAIN, text).size());
    assertEquals(List.of(), applied(IMPORTED, text));
  }

  @Test
  void entriesComeFirst() {
    assertEquals(
        List.of("Vladimir Poutine -> Wladimir Putin"),
        applied(IMPORTED, "Der russische Präsident Vladimir Poutine reiste ab."));
  }

  @Test
  void anotherLanguagesNameIsOnlySuggested() {
    Normalised result = IMPORTED.normalise("Am Abend kam Bartholomey Musterofsky nach Hause.");
    assertEquals(List.of(), result.changeLog().applied());
    assertEquals("Bartlomej Musterowski", result.changeLog().suggested().get(0).after());
  }

  @Test
  void andPutRightWithItsCountryBesideIt() {
    assertEquals(
        List.of("Bartholomey Musterofsky -> Bartlomej Musterowski"),
        applied(IMPORTED, "Der Pole Bartholomey Musterofsky kam nach Hause."));
  }
}
