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
        "In Argentinien gewann Die Freiheit schreitet voran die Wahl.|La Libertad Avanza",
        "In Istanbul feierten die Yellow Canaries den Titel in der Türkei.|Fenerbahçe",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Libertad Avanza (Die Freiheit schreitet voran) gewann in Argentinien die Wahl.",
        "In Italien verlor Forza Italia („Vorwärts Italien“) viele Stimmen.",
        "In Argentinien verlor Juntos por el Cambio, deutsch: Gemeinsam für den Wandel.",
        "In Italien verlor „Vorwärts Italien“ (Forza Italia) viele Stimmen.",
        "Die NATO (französisch: OTAN) und die WHO (französisch: OMS) tagen in Genf.",
      })
  void whatANameMeansMayStandBesideIt(String text) {
    assertEquals(text, GERMAN.normalise(text).text());
  }

  @Test
  void nothingIsSureWhereNoCountrySpeaksForIt() {
    String text = "Am Abend war von einer Supreme League die Rede.";
    assertEquals(text, GERMAN.normalise(text).text());
  }
}
