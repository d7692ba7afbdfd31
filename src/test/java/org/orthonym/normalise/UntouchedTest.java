package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

class UntouchedTest {
  private static final Normaliser NORMALISER = Normaliser.builder().build();

  private static String normalise(String text, String untouched) {
    int start = text.indexOf(untouched);
    Spans spans = Spans.of(List.of(new Span(start, start + untouched.length())));
    Optional<LocalDate> date = Optional.of(LocalDate.of(2022, 1, 5));
    return NORMALISER.normalise(new Article(text, date, Optional.empty()).with(spans)).text();
  }

  @Test
  void anUntouchedPlaceStaysWhileTheRestIsPutRight() {
    assertEquals(
        "Wladimir Putin schrieb: „Vladimir Poutine“. Kremlsprecher Dmitri Peskow schwieg.",
        normalise(
            "Vladimir Poutine schrieb: „Vladimir Poutine“. Kremlsprecher Dmitry Peskov schwieg.",
            "„Vladimir Poutine“"));
  }

  @Test
  void anUntouchedPlaceIsReadAsContext() {
    String text = "US-Außenministerium in Washington: Antony Blinken. Sprecher Ned Prais ging.";
    assertEquals(text.replace("Prais", "Price"), normalise(text, "Antony Blinken"));
  }
}
