package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

class ChangedWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Anthony Blinken, Antony Blinken, Anthony, Antony",
    "Ned Prais, Ned Price, Prais, Price",
    "Annalene Berbok, Annalena Baerbock, Annalene Berbok, Annalena Baerbock",
    "Ned Prais von, Ned Price von, Prais, Price",
    "Peskov, Peskow, Peskov, Peskow",
    "a b c, a c, b c, c",
    "b c, a b c, b, a b",
    "a b, a b, '', ''",
    "'', x, '', x",
    "x, '', x, ''",
  })
  void onlyWordsThatChangeAreMarked(String before, String after, String out, String in) {
    Edit edit = new Edit(new Span(3, 3 + before.length()), after);
    String text = "vor" + before + "nach";
    Edit least = ChangedWords.of(text, edit);
    assertEquals(out, least.span().in(text));
    assertEquals(in, least.after());
    StringBuilder whole = new StringBuilder(text).replace(3, 3 + before.length(), after);
    StringBuilder part =
        new StringBuilder(text).replace(least.span().start(), least.span().end(), least.after());
    assertEquals(whole.toString(), part.toString());
  }
}
