package org.orthonym.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.text.Tokens.Gap;

class WrappedLinesTest {
  private static final String WRAPPED =
      """
      Der Präsident hat am Montag in Kiew Annalene
      Berbok empfangen, und beide sprachen sehr viel
      über Hilfe. Später kam auch noch ein Anthony
      Blinken nach Kiew.
      """;

  private static Gap before(String text, String word) {
    Tokens tokens = Tokenizer.tokenize(text);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.word(i).equals(word)) {
        return tokens.gap(i);
      }
    }
    throw new AssertionError("no " + word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Berbok", "über", "Blinken"})
  void aBreakThatKeepsTheParagraphNarrowIsABlank(String word) {
    assertEquals(Gap.SPACE, before(WRAPPED, word));
    assertEquals(Gap.SPACE, before(WRAPPED.replace("\n", "\r\n"), word));
    assertEquals(Gap.SPACE, before("Oben steht etwas.\n\n" + WRAPPED + "\nUnten auch.\n", word));
  }

  @Test
  void noSentenceBeginsThere() {
    Tokens tokens = Tokenizer.tokenize(WRAPPED);
    for (int i = 1; i < tokens.size(); i++) {
      assertEquals(tokens.word(i).equals("Später"), tokens.isSentenceStart(i), tokens.word(i));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Headlines go on with no small letter.
        "Was Annalene Berbok in Genf noch alles vorhat\nBlinken: Wir werden sicher wiederkommen",
        // A short line was not ended by the next word.
        "Ein kurzer Satz steht hier\nBlinken aber bleibt noch lange in Genf und spricht\nmit allen",
        // Lines that are not narrow are paragraphs.
        "Ein sehr langer Satz steht hier, der nirgends aufhört und immer weiter geht und geht, bis"
            + " er endlich bei Anthony\nBlinken ankommt, der ihn dann aber auch nicht mehr zu Ende"
            + " bringt, und so geht er\nweiter.",
        // A bullet begins something.
        "Der Präsident hat am Montag in Kiew mit vielen\n• Blinken und vielen anderen gesprochen\nund so"
            + " weiter",
        "Der Präsident hat am Montag in Kiew mit vielen.\nBlinken hat ihm dabei zugehört und\nnichts"
            + " gesagt",
        "eins\nBlinken",
        "Der Präsident hat am Montag in Kiew mit vielen\n\nBlinken hat ihm zugehört",
      })
  void anyOtherBreakIsOne(String text) {
    assertEquals(Gap.BREAK, before(text, "Blinken"));
  }
}
