package org.orthonym.document;

import org.orthonym.text.EditedText;

/**
 * One article file: the text a reader sees, and the way back into the file.
 *
 * <p>A format puts all its text units into one {@link #text()}, in reading order, so that a name
 * which stands across two units is still one name. What must not be touched, such as markup, is not
 * in it. Immutable and thread-safe.
 */
public interface Document {

  /** The name of the format, such as {@code text}. */
  String format();

  /** The encoding of the bytes, as {@link Encoding#name()}. */
  String encoding();

  /** What a reader reads. */
  String text();

  /**
   * The file with these edits of {@link #text()} in it; every other byte is as it was.
   *
   * @param edited edits of {@link #text()}
   * @throws DocumentException if a character of an edit has no place in the file's encoding
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

  /**
   * Whether the file itself is text: it has lines to compare, and an edit of {@link #text()} is
   * undone by the opposite edit, byte for byte. An archive, for one, is not.
   */
  default boolean isText() {
    return true;
  }
}
