package org.orthonym.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {
  private static final Spans SPANS =
      Spans.of(List.of(new Span(9, 12), new Span(1, 3), new Span(3, 5), new Span(7, 7)));

  @Test
  void spansThatTouchAreOne() {
    assertEquals(List.of(new Span(1, 5), new Span(9, 12)), SPANS.all());
    assertTrue(Spans.of(List.of(new Span(2, 2))).isEmpty());
  }

  @Test
  void overlapMeansASharedUnitOrAPlaceWithin() {
    assertTrue(SPANS.overlap(new Span(4, 6)));
    assertTrue(SPANS.overlap(new Span(0, 20)));
    assertTrue(SPANS.overlap(new Span(2, 2)));
    assertFalse(SPANS.overlap(new Span(5, 9)));
    assertFalse(SPANS.overlap(new Span(1, 1)));
    assertFalse(SPANS.overlap(new Span(12, 15)));
    assertFalse(Spans.NONE.overlap(new Span(0, 5)));
  }

  @Test
  void aSpanIsCarriedOverTheEditsBeforeIt() {
    EditedText edited =
        EditedText.of(
            "ab cd ef", List.of(new Edit(new Span(0, 2), "abc"), new Edit(new Span(6, 8), "")));
    assertEquals("cd", edited.carried(new Span(3, 5)).in(edited.corrected()));
  }
}
