package org.orthonym.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orthonym.text.Span;

/**
 * A text of which it is known what is wrong in it.
 *
 * @param id what it is called
 * @param text what a program gets to see
 * @param target the language of the text, a BCP 47 code
 * @param date when it was published, if that matters
 * @param source the language it was translated from, as the author of the case wrote it
 * @param edits what has to be changed, in the order of the text, not overlapping
 * @param traps what looks wrong and is right, in the order of the text
 */
public record GoldCase(
    String id,
    String text,
    String target,
    Optional<LocalDate> date,
    Optional<String> source,
    List<GoldEdit> edits,
    List<Span> traps) {

  /**
   * @throws IllegalArgumentException if an edit does not stand in the text, or two overlap
   */
  public GoldCase {
    List<GoldEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparing(GoldEdit::span));
    int end = 0;
    for (GoldEdit edit : sorted) {
      Span span = edit.span();
      if (span.start() < end
          || span.end() > text.length()
          || !span.in(text).equals(edit.before())) {
        throw new IllegalArgumentException(
            "case " + id + ": “" + edit.before() + "” does not stand at " + span);
      }
      end = span.end();
    }
    edits = List.copyOf(sorted);
    traps = List.copyOf(traps);
  }

  /** The number of words between blanks. */
  int words() {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = isBlank(text.charAt(i));
      if (!blank && !inWord) {
        words++;
      }
      inWord = !blank;
    }
    return words;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
