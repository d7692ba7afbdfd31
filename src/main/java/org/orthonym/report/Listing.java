package org.orthonym.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.orthonym.matching.Evidence;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Note;
import org.orthonym.text.LineIndex;
import org.orthonym.text.Span;

/**
 * What a log says, for people, a line each: {@code name:line:column: before -> after (0.97: why)}.
 */
public final class Listing {
  private Listing() {}

  /**
   * The lines of a text, in its order: changes, suggestions and notes.
   *
   * @param name what the article is called
   * @param original the text of the log
   */
  public static List<String> of(String name, String original, ChangeLog log) {
    return of(name, new ReviewedFile(name, "", original, log, Source.plain(original)));
  }

  /**
   * The lines of a file, in the order of its text. Places are those of the file; where nobody reads
   * that as it is, those of its text.
   *
   * @param name what the article is called
   */
  public static List<String> of(String name, ReviewedFile file) {
    record Line(Span span, String words) {}
    List<Line> lines = new ArrayList<>();
    ChangeLog log = file.changeLog();
    log.changes().forEach(change -> lines.add(new Line(change.span(), words(change))));
    for (Note note : log.notes()) {
      lines.add(new Line(note.span(), "note: " + note.message()));
    }
    lines.sort((a, b) -> a.span().compareTo(b.span()));
    LineIndex index = LineIndex.of(file.source().characters().orElse(file.text()));
    return lines.stream()
        .map(
            line -> {
              int start = file.source().place(line.span()).orElse(line.span()).start();
              String place = index.line(start) + ":" + index.column(start);
              return name + ":" + place + ": " + line.words();
            })
        .toList();
  }

  /** One change in words, without its place. */
  public static String words(Change change) {
    List<String> reasons = change.because().stream().map(Evidence::detail).toList();
    String alternatives =
        change.alternatives().isEmpty() ? "" : "; or " + String.join(", ", change.alternatives());
    return String.format(
        Locale.ROOT,
        "%s%s -> %s (%.2f: %s%s)",
        change.isApplied() ? "" : "suggestion: ",
        shown(change.before()),
        shown(change.after()),
        change.confidence(),
        String.join("; ", Objects.requireNonNull(reasons)),
        alternatives);
  }

  private static String shown(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
