package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that the end of a line cuts in a text wrapped to a width. */
class WrappedNamesTest {
  private static final Normaliser NORMALISER =
      Normaliser.builder().target(Locale.GERMAN).policy(Policy.news()).build();

  private static final String TEXT =
      """
      Der ukrainische Präsident hat am Montag in Kiew die Außenministerin Annalene
      Berbok empfangen, die mit ihm lange sprach. Später kam auch noch Anthony
      Blinken, der Außenminister der USA, und sie warteten auf den Präsidenten
      der Ukraine, Volodymyr Zelenskiy. Ein Soldat aus der Ukraine hieß Olha
      Tymoshchuk.
      """;

  private static final String RIGHT =
      TEXT.replace("Annalene\nBerbok", "Annalena\nBaerbock")
          .replace("Anthony\nBlinken", "Antony\nBlinken")
          .replace("Volodymyr Zelenskiy", "Wolodymyr Selenskyj")
          .replace("Olha\nTymoshchuk", "Olha\nTymoschtschuk");

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n  "})
  void aNameThatALineEndCutsIsOneAndStaysCut(String lineEnd) {
    Normalised result = NORMALISER.normalise(TEXT.replace("\n", lineEnd));
    assertEquals(RIGHT.replace("\n", lineEnd), result.text());
    assertEquals(TEXT.replace("\n", lineEnd), result.changeLog().undo(result.text()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void whatSpeaksForANameIsToldOnOneLine(String lineEnd) {
    for (Change change : NORMALISER.normalise(TEXT.replace("\n", lineEnd)).changeLog().changes()) {
      change.because().forEach(why -> assertFalse(why.detail().contains("\n"), why.detail()));
    }
  }
}
