package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several right forms of a name the one is put that the text has in another spelling. */
class OtherRightFormsTest {
  private static final Normaliser GERMAN = Normaliser.builder().build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Irans Ayatollah Khamenei sprach in Teheran.|Irans Ajatollah Chamenei sprach in Teheran.",
        "Irans Ali Khamenei sprach in Teheran.|Irans Ali Chamenei sprach in Teheran.",
        "Der US-Kardinal Robert Prewost wurde in Rom Papst Leo XIV."
            + "|Der US-Kardinal Robert Prevost wurde in Rom Papst Leo XIV.",
      })
  void theNearestOneIsPut(String text, String right) {
    assertEquals(right, GERMAN.normalise(text).text());
  }
}
