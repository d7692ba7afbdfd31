package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are right and look as if something were missing. */
class RightNamesTest {
  private static final Normaliser NORMALISER = Normaliser.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am Montag sprach Donald Trump Jr. lange mit Reportern.",
        "Am Montag sprach Moon Jae-in lange mit Reportern.",
        "Am Montag sprach Moon Jae In lange mit Reportern.",
        "Am Montag sprach Kim Jong-un lange mit Reportern.",
        "Francesco spielte im Park, François sah zu, und Kirill schlief.",
      })
  void aRightNameStays(String text) {
    assertEquals(text, NORMALISER.normalise(text).text());
  }
}
