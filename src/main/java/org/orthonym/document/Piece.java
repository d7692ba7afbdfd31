package org.orthonym.document;

import java.util.Optional;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/**
 * A stretch of the text of a file, and where it comes from.
 *
 * @param text where it stands in the text, never empty
 * @param source the characters of the file it was made of; empty for a separator
 * @param verbatim whether these are the same characters, one to one; else it is one whole, such as
 *     an entity
 * @param escape how other text is written at its place; empty for a separator, which is in no file
 */
record Piece(Span text, Span source, boolean verbatim, Optional<Escape> escape) {

  /** Whether it only stands between two units and cannot be changed. */
  boolean isSeparator() {
    return escape.isEmpty();
  }

  /** Whether {@code next} goes on in the file where this one ends, and is written the same way. */
  boolean goesOnIn(Piece next) {
    return verbatim
        && next.verbatim
        && escape.equals(next.escape)
        && source.end() == next.source.start();
  }

  /** Where an offset of the text, at or between the ends of this piece, is in the file. */
  int toSource(int offset) {
    if (verbatim) {
      return source.start() + offset - text.start();
    }
    return offset == text.start() ? source.start() : source.end();
  }

  /** The part of the text that comes from a place of the file which overlaps the source. */
  Span part(Span place) {
    if (!verbatim) {
      return text;
    }
    int from = Math.max(source.start(), place.start()) - source.start();
    int to = Math.min(source.end(), place.end()) - source.start();
    return new Span(text.start() + from, text.start() + to);
  }

  /** An edit that begins within this piece, made to begin where the piece does if it is a whole. */
  Edit widenStart(Edit edit, String all) {
    Span span = edit.span();
    if (verbatim || span.start() <= text.start() || span.start() >= text.end()) {
      return edit;
    }
    String kept = all.substring(text.start(), span.start());
    return new Edit(new Span(text.start(), span.end()), kept + edit.after());
  }

  /** An edit that ends within this piece, made to end where the piece does if it is a whole. */
  Edit widenEnd(Edit edit, String all) {
    Span span = edit.span();
    if (verbatim || span.end() <= text.start() || span.end() >= text.end()) {
      return edit;
    }
    String kept = all.substring(span.end(), text.end());
    return new Edit(new Span(span.start(), text.end()), edit.after() + kept);
  }
}
