package org.orthonym.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orthonym.matching.Evidence;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Note;
import org.orthonym.text.Span;

/**
 * A change or a note as reports for other tools show it.
 *
 * @param rule the id of its {@link Rule}
 * @param span where, in UTF-16 units of the text
 * @param applied whether it is a change that was applied
 * @param message what and why, in one line
 * @param change the change, if it is one
 */
record Finding(String rule, Span span, boolean applied, String message, Optional<Change> change) {

  /** What a log says, in the order of the text. */
  static List<Finding> of(ChangeLog log) {
    List<Finding> findings = new ArrayList<>();
    log.changes().forEach(change -> findings.add(of(change)));
    log.notes().forEach(note -> findings.add(of(note)));
    findings.sort(Comparator.comparing(Finding::span));
    return findings;
  }

  private static Finding of(Change change) {
    String message =
        String.format(
            Locale.ROOT,
            "“%s” → “%s”%s (%.2f): %s%s",
            flat(change.before()),
            flat(change.after()),
            change.isApplied() ? "" : ", perhaps",
            change.confidence(),
            String.join("; ", change.because().stream().map(Evidence::detail).toList()),
            change.alternatives().isEmpty()
                ? ""
                : "; or " + String.join(", ", change.alternatives()));
    return new Finding(
        change.kind().label(), change.span(), change.isApplied(), message, Optional.of(change));
  }

  private static Finding of(Note note) {
    return new Finding(note.kind().label(), note.span(), false, note.message(), Optional.empty());
  }

  /** What it would put at its place: the correction, and the other readings of a suggestion. */
  List<String> replacements() {
    if (change.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    all.add(change.get().after());
    if (!applied) {
      all.addAll(change.get().alternatives());
    }
    return all;
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
