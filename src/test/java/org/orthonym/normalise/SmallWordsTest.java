package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles and prepositions are no names, at the head of a sentence or in capitals either. */
class SmallWordsTest {
  private static final Normaliser GERMAN = Normaliser.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In die indische Stadt Delhi reiste Premierminister Narendra Modi.",
        "An den peruanischen Küsten und in Bolivien wird gefeiert.",
        "DER STÜRMER DIE STADT VERLÄSST",
        "DER REGISSEUR VON FILMEN IN LONDON",
      })
  void areNeverChangedNorSuggested(String text) {
    Normalised result = GERMAN.normalise(text);
    assertEquals(List.of(), result.changeLog().changes().stream().map(Change::before).toList());
  }

  @Test
  void aNameThatIsASmallWordInCapitalsIsStillRight() {
    String text = "KANZLER KURZ UND PREMIER ALBANESE TRAFEN SICH";
    assertEquals(text, GERMAN.normalise(text).text());
  }
}
