package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A family name that is a common noun alone is put right behind the whole name, and a noun stays.
 */
class NounNamesTest {
  private static final Normaliser GERMAN = Normaliser.builder().build();
  private static final String FIRST = "Justizminister Ouiliam Bar sprach am Montag in Washington.";
  private static final String RIGHT = "Justizminister William Barr sprach am Montag in Washington.";

  private static String corrected(String text) {
    return GERMAN.normalise(text).text();
  }

  @Test
  void theFamilyNameAloneFollowsTheWholeName() {
    assertEquals(
        RIGHT + " Danach sagte Minister Barr nichts mehr.",
        corrected(FIRST + " Danach sagte Minister Bar nichts mehr."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " Er ging in die Bar am Hafen.",
        " Dort steht eine Bar.",
        " In der Bar war es voll."
      })
  void aNounWithAnArticleStays(String sentence) {
    assertEquals(RIGHT + sentence, corrected(FIRST + sentence));
  }
}
