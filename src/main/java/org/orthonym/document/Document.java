package org.orthonym.document;

import java.time.LocalDate;
import java.util.Optional;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

/**
 * One article file: the text a reader sees, and the way back into the file.
 *
 * <p>A format puts all its text units into one {@link #text()}, in reading order, so that a name
 * which stands across two units is still one name. Markup is not in it. Immutable and thread-safe.
 */
public interface Document {

  /** The name of the format, such as {@code text}. */
  String format();

  /** The encoding of the bytes, as {@link Encoding#name()}. */
  String encoding();

  /** What a reader reads. */
  String text();

  /**
   * The places of {@link #text()} that are read but must not be changed, such as what the file
   * marks as not to be translated.
   */
  default Spans untouched() {
    return Spans.NONE;
  }

  /** When it was published, if the file says so. */
  default Optional<LocalDate> date() {
    return Optional.empty();
  }

  /** The language it was translated from, as a BCP 47 code, if the file says so. */
  default Optional<String> sourceLanguage() {
    return Optional.empty();
  }

  /**
   * Whether an edit of {@link #text()} has a place in the file. It has none where it would change
   * what is no text, such as the end of a paragraph.
   */
  default boolean takes(Edit edit) {
    return true;
  }

  /**
   * What edits of {@link #text()} come to in the characters of the whole file, for formats whose
   * text is only a part of these; by that they can be undone.
   *
   * @return empty for a format that is all text, or whose file has no characters
   * @throws DocumentException if the file does not take an edit
   */
  default Optional<EditedText> inFile(EditedText edited) throws DocumentException {
    return Optional.empty();
  }

  /** The characters of the file, without a byte order mark; empty if nobody reads it as it is. */
  default Optional<String> characters() {
    return Optional.empty();
  }

  /**
   * Where a span of {@link #text()} stands in {@link #characters()}, with the markup inside of it;
   * empty if there are no such characters.
   */
  default Optional<Span> place(Span span) {
    return Optional.empty();
  }

  /**
   * The file with these edits of {@link #text()} in it; every other byte is as it was.
   *
   * @param edited edits of {@link #text()}
   * @throws DocumentException if the file does not take an edit, or a character of it has no place
   *     in the file's encoding
   */
  byte[] write(EditedText edited) throws DocumentException;
}
