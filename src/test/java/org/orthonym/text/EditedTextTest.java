package org.orthonym.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditedTextTest {

  @Test
  void putsEditsInAndSaysWhereTheyStand() {
    EditedText edited =
        EditedText.of(
            "Ned Prais und Berbok",
            List.of(new Edit(new Span(14, 20), "Baerbock"), new Edit(new Span(4, 9), "Price")));
    assertEquals("Ned Price und Baerbock", edited.corrected());
    assertEquals(new Span(14, 22), edited.correctedSpan(1));
  }

  @Test
  void refusesEditsThatOverlapOrCutASurrogatePair() {
    Edit first = new Edit(new Span(0, 3), "a");
    assertThrows(
        IllegalArgumentException.class,
        () -> EditedText.of("abcdef", List.of(first, new Edit(new Span(2, 4), "b"))));
    assertThrows(
        IllegalArgumentException.class,
        () -> EditedText.of("\uD83D\uDE00", List.of(new Edit(new Span(0, 1), "b"))));
    assertThrows(
        IllegalArgumentException.class,
        () -> EditedText.of("ab", List.of(new Edit(new Span(1, 3), "b"))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void theInverseGivesTheOriginalBack(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String text =
          random
              .ints(random.nextInt(40), 'a', 'z')
              .mapToObj(Character::toString)
              .reduce("", String::concat);
      List<Edit> edits = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        int start = at + random.nextInt(4);
        int end = Math.min(text.length(), start + 1 + random.nextInt(4));
        if (start < end) {
          edits.add(new Edit(new Span(start, end), "x".repeat(random.nextInt(5))));
        }
        at = end + 1;
      }
      EditedText edited = EditedText.of(text, edits);
      assertEquals(
          text,
          EditedText.of(edited.corrected(), edited.inverse()).corrected(),
          "seed " + seed + ", text " + text);
    }
  }
}
