package org.orthonym.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/**
 * A file and what was found in it.
 *
 * @param path where it is, from the folder of the run, with slashes
 * @param language the language of the text, as a BCP 47 code
 * @param text what a reader reads in it
 * @param changeLog what was found in the text
 * @param source the file as it is written
 */
public record ReviewedFile(
    String path, String language, String text, ChangeLog changeLog, Source source) {
  /** Checks that nothing is null. */
  public ReviewedFile {
    Objects.requireNonNull(path, "path must not be null");
    Objects.requireNonNull(language, "language must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(changeLog, "changeLog must not be null");
    Objects.requireNonNull(source, "source must not be null");
  }

  /**
   * A replacement in the file's characters.
   *
   * @param span in UTF-16 units of {@link Source#characters()}
   * @param after what is to stand there
   */
  record Fix(Span span, String after) {}

  /**
   * What a replacement in the text is in the file: one stretch, with the markup that stays inside
   * of it.
   */
  Optional<Fix> fix(Span span, String after) {
    Optional<String> characters = source.characters();
    Optional<Span> place = source.place(span);
    List<Edit> edits = source.edits(new Edit(span, after));
    if (characters.isEmpty() || place.isEmpty() || edits.isEmpty()) {
      return Optional.empty();
    }
    int start = Math.min(place.get().start(), edits.get(0).span().start());
    int end = Math.max(place.get().end(), edits.get(edits.size() - 1).span().end());
    List<Edit> within = edits.stream().map(edit -> moved(edit, -start)).toList();
    String slice = characters.get().substring(start, end);
    return Optional.of(new Fix(new Span(start, end), EditedText.of(slice, within).corrected()));
  }

  private static Edit moved(Edit edit, int by) {
    return new Edit(new Span(edit.span().start() + by, edit.span().end() + by), edit.after());
  }
}
