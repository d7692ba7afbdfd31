package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

/**
 * What a normaliser did to one text, and what it would suggest: changes in the order of the text,
 * never overlapping, and notes.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChangeLog {
  private final List<Change> changes;
  private final List<Note> notes;

  private ChangeLog(List<Change> changes, List<Note> notes) {
    this.changes = changes;
    this.notes = notes;
  }

  /**
   * A log of these changes and notes, which may come in any order.
   *
   * @throws IllegalArgumentException if two changes overlap
   */
  public static ChangeLog of(List<Change> changes, List<Note> notes) {
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparing(Change::span));
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).span().start() < sorted.get(i - 1).span().end()) {
        throw new IllegalArgumentException("changes overlap at " + sorted.get(i).span());
      }
    }
    List<Note> sortedNotes = new ArrayList<>(notes);
    sortedNotes.sort(Comparator.comparing(Note::span).thenComparing(Note::message));
    return new ChangeLog(List.copyOf(sorted), List.copyOf(sortedNotes));
  }

  /** The log without changes that touch these places of the text. */
  ChangeLog without(Spans places) {
    if (places.isEmpty()) {
      return this;
    }
    return of(changes.stream().filter(c -> !places.overlap(c.span())).toList(), notes);
  }

  /**
   * The log of a text that consists of several, each of which has a log of its own.
   *
   * @param texts where the texts stand in the whole, without overlaps
   * @param logs their logs, of the same number
   * @throws IllegalArgumentException if the numbers differ
   */
  public static ChangeLog joined(List<Span> texts, List<ChangeLog> logs) {
    if (texts.size() != logs.size()) {
      throw new IllegalArgumentException(logs.size() + " logs for " + texts.size() + " texts");
    }
    List<Change> changes = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < logs.size(); i++) {
      int by = texts.get(i).start();
      logs.get(i).changes.forEach(change -> changes.add(change.moved(by)));
      logs.get(i)
          .notes
          .forEach(n -> notes.add(new Note(n.span().moved(by), n.kind(), n.message())));
    }
    return of(changes, notes);
  }

  /**
   * The changes that stand within a section of the text, with offsets in the section. Takes time
   * logarithmic in their number, and linear in the answer.
   */
  List<Change> within(Span section) {
    int low = 0;
    int high = changes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (changes.get(middle).span().start() < section.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Change> within = new ArrayList<>();
    while (low < changes.size() && changes.get(low).span().end() <= section.end()) {
      within.add(changes.get(low++).moved(-section.start()));
    }
    return within;
  }

  /** Every change, applied and suggested, in the order of the text. */
  public List<Change> changes() {
    return changes;
  }

  /** The changes that stand in the corrected text. */
  public List<Change> applied() {
    return changes.stream().filter(Change::isApplied).toList();
  }

  /** The changes that were only suggested. */
  public List<Change> suggested() {
    return changes.stream().filter(change -> !change.isApplied()).toList();
  }

  /** The remarks that change nothing, in the order of the text. */
  public List<Note> notes() {
    return notes;
  }

  /**
   * Puts the applied changes into the original text.
   *
   * @throws IllegalArgumentException if {@code original} is not the text the log speaks of
   */
  public EditedText apply(String original) {
    List<Edit> edits = new ArrayList<>();
    for (Change change : applied()) {
      Span span = change.span();
      if (span.end() > original.length()
          || !original.regionMatches(span.start(), change.before(), 0, change.before().length())) {
        throw new IllegalArgumentException("the text is not the one of the log, see " + span);
      }
      edits.add(new Edit(span, change.after()));
    }
    return EditedText.of(original, edits);
  }

  /**
   * Takes the applied changes out of the corrected text again.
   *
   * @return the original text, exactly
   * @throws IllegalArgumentException if {@code corrected} is not the text the log speaks of
   */
  public String undo(String corrected) {
    List<Edit> edits = new ArrayList<>();
    int shift = 0;
    for (Change change : applied()) {
      int start = change.span().start() + shift;
      int end = start + change.after().length();
      if (end > corrected.length()
          || !corrected.regionMatches(start, change.after(), 0, change.after().length())) {
        throw new IllegalArgumentException("the text is not the corrected one, see " + start);
      }
      edits.add(new Edit(new Span(start, end), change.before()));
      shift += change.after().length() - change.before().length();
    }
    return EditedText.of(corrected, edits).corrected();
  }
}
