package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/**
 * Two runs over a text made into one log: the first over the original, the second over what the
 * first made of it. Offsets of the second are carried back to the original; where a change of the
 * second touches one of the first, the two become one.
 *
 * <p>Not thread-safe.
 */
final class Composition {
  private final String original;
  private final EditedText edited;
  private final List<Change> first;

  Composition(String original, ChangeLog firstLog) {
    this.original = original;
    this.edited = firstLog.apply(original);
    this.first = firstLog.applied();
  }

  /** The log of both runs, over the original. */
  ChangeLog with(ChangeLog second) {
    List<Change> changes = new ArrayList<>();
    boolean[] taken = new boolean[first.size()];
    for (Change change : second.applied()) {
      carryBack(change, taken).ifPresent(changes::add);
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        changes.add(first.get(i));
      }
    }
    for (Change change : second.suggested()) {
      if (!touches(change.span())) {
        carryBack(change, taken).ifPresent(changes::add);
      }
    }
    List<Note> notes = new ArrayList<>();
    for (Note note : second.notes()) {
      Span span = back(widen(note.span()));
      notes.add(new Note(span, note.kind(), note.message()));
    }
    return ChangeLog.of(changes, notes);
  }

  private boolean touches(Span span) {
    int next = endingBy(span.start());
    return next < first.size() && isIn(span, next);
  }

  /** The change over the original; empty if the two runs together change nothing there. */
  private Optional<Change> carryBack(Change change, boolean[] taken) {
    Span wide = widen(change.span());
    for (int i = endingBy(wide.start()); i < first.size() && isIn(wide, i); i++) {
      taken[i] = true;
    }
    Span span = back(wide);
    String between = edited.corrected();
    String after =
        between.substring(wide.start(), change.span().start())
            + change.after()
            + between.substring(change.span().end(), wide.end());
    String before = span.in(original);
    if (before.equals(after)) {
      return Optional.empty();
    }
    return Optional.of(
        new Change(
            span,
            before,
            after,
            change.status(),
            change.confidence(),
            change.kind(),
            change.entity(),
            change.because(),
            change.alternatives()));
  }

  /** A span of the text between, widened over every replacement of the first run it touches. */
  private Span widen(Span span) {
    int start = span.start();
    int end = span.end();
    for (int i = endingBy(span.start()); i < first.size() && isIn(span, i); i++) {
      start = Math.min(start, edited.correctedSpan(i).start());
      end = Math.max(end, edited.correctedSpan(i).end());
    }
    return new Span(start, end);
  }

  /** Whether a replacement, which does not end before the span, begins before its end. */
  private boolean isIn(Span span, int i) {
    return edited.correctedSpan(i).start() < span.end();
  }

  /** A span that cuts no replacement, in the original. */
  private Span back(Span span) {
    return new Span(back(span.start(), false), back(span.end(), true));
  }

  private int back(int offset, boolean isEnd) {
    int before = endingBy(offset);
    while (!isEnd && before > 0 && edited.correctedSpan(before - 1).start() >= offset) {
      before--; // an empty replacement right there belongs to the span
    }
    return before == 0
        ? offset
        : offset + first.get(before - 1).span().end() - edited.correctedSpan(before - 1).end();
  }

  /** How many replacements end at or before an offset of the text between. */
  private int endingBy(int offset) {
    int low = 0;
    int high = first.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (edited.correctedSpan(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
