package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of papers, parties and leagues that a machine put into other words, word by word. */
class TranslatedNamesTest {
  private static final Normaliser GERMAN = Normaliser.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Galatasaray führt die Tabelle der Supreme League an.|Süper Lig",
        "Trabzonspor gewann auch in der Magnificent League.|Süper Lig",
        "In Saudi-Arabien schrieb die Zeitung Arabische Nachrichten darüber.|Arab News",
      })
  void areFoundByWhatTheyMean(String text, String right) {
    String corrected = GERMAN.normalise(text).text();
    assertTrue(corrected.contains(right), corrected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Saudi-Arabien lesen viele arabische Nachrichten am Telefon.",
        "Galatasaray spielte früher in einer anderen großen Liga.",
        "Trabzonspor gewann in der Super League.",
      })
  void wordsThatAreNoNameStay(String text) {
    assertEquals(text, GERMAN.normalise(text).text());
  }

  @Test
  void nothingIsSureWhereNoCountrySpeaksForIt() {
    String text = "Am Abend war von einer Supreme League die Rede.";
    assertEquals(text, GERMAN.normalise(text).text());
  }
}
