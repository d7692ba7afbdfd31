package org.orthonym.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orthonym.normalise.Original;
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

  /**
   * The articles that {@link #text()} consists of, in order and without gaps: one for most files; a
   * table or a feed holds many, which have nothing to do with each other.
   */
  default List<Span> articles() {
    return List.of(new Span(0, text().length()));
  }

  /** When it was published, if the file says so. */
  default Optional<LocalDate> date() {
    return Optional.empty();
  }

  /** The language it was translated from, as a BCP 47 code, if the file says so. */
  default Optional<String> sourceLanguage() {
    return Optional.empty();
  }

  /** The language of the text, as a BCP 47 code, if the file says that it is a translation. */
  default Optional<String> targetLanguage() {
    return Optional.empty();
  }

  /** What {@link #text()} was translated from, if the file has it, too. */
  default Optional<Original> original() {
    return Optional.empty();
  }

  /**
   * Whether an edit of {@link #text()} has a place in the file. It has none where it would change
   * what is no text, such as the end of a paragraph.
   */
  default boolean takes(Edit edit) {
    return true;
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
   * What an edit of {@link #text()} does to {@link #characters()}, in their order; empty if it has
   * no place there.
   */
  default List<Edit> inCharacters(Edit edit) {
    return List.of();
  }

  /**
   * Whether the file with these edits in it reads as the corrected text. It does not where broken
   * markup and an edit together mean something else, such as a bare {@code <} before a letter.
   *
   * @throws DocumentException if it cannot be written at all
   */
  default boolean reads(EditedText edited) throws DocumentException {
    return true;
  }

  /**
   * The file with these edits of {@link #text()} in it; every other byte is as it was.
   *
   * @param edited edits of {@link #text()}
   * @throws DocumentException if the file does not take an edit, or a character of it has no place
   *     in the file's encoding
   */
  byte[] write(EditedText edited) throws DocumentException;

  /**
   * The file with these edits in it, each as a change that a word processor can accept or reject,
   * if the format has such changes; else as {@link #write(EditedText)} gives it.
   *
   * @param edited edits of {@link #text()}
   * @param revision who made the changes and when
   * @throws DocumentException if a character of an edit has no place in the file
   */
  default byte[] write(EditedText edited, Revision revision) throws DocumentException {
    return write(edited);
  }

  /** Whether the file itself is text: it has lines to compare. An archive, for one, has none. */
  default boolean isText() {
    return true;
  }

  /**
   * Whether {@link #text()} is all of the file, so that an edit is undone by the opposite edit,
   * byte for byte. It is not where the file has other ways to write the same text, such as
   * entities.
   */
  default boolean isAllText() {
    return isText();
  }
}
