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
      boolean[] touched = new boolean[first.size()];
      Optional<Change> back = carryBack(change, touched);
      if (back.isPresent() && !any(touched)) {
        changes.add(back.get());
      }
    }
    List<Note> notes = new ArrayList<>();
    for (Note note : second.notes()) {
      notes.add(new Note(back(widen(note.span(), null)), note.kind(), note.message()));
    }
    return ChangeLog.of(changes, notes);
  }

  private static boolean any(boolean[] flags) {
    for (boolean flag : flags) {
      if (flag) {
        return true;
      }
    }
    return false;
  }

  /** The change over the original; empty if the two runs together change nothing there. */
  private Optional<Change> carryBack(Change change, boolean[] taken) {
    Span wide = widen(change.span(), taken);
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
  private Span widen(Span span, boolean @org.jspecify.annotations.Nullable [] taken) {
    int start = span.start();
    int end = span.end();
    for (int i = 0; i < first.size(); i++) {
      Span replaced = edited.correctedSpan(i);
      if (replaced.start() < span.end() && span.start() < replaced.end()) {
        start = Math.min(start, replaced.start());
        end = Math.max(end, replaced.end());
        if (taken != null) {
          taken[i] = true;
        }
      }
    }
    return new Span(start, end);
  }

  /** A span that cuts no replacement, in the original. */
  private Span back(Span span) {
    return new Span(back(span.start(), false), back(span.end(), true));
  }

  private int back(int offset, boolean isEnd) {
    int shift = 0;
    for (int i = 0; i < first.size(); i++) {
      Span replaced = edited.correctedSpan(i);
      boolean before =
          isEnd ? replaced.end() <= offset : replaced.end() <= offset && replaced.start() < offset;
      if (!before) {
        break;
      }
      shift = first.get(i).span().end() - replaced.end();
    }
    return offset + shift;
  }
}
