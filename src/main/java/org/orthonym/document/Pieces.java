package org.orthonym.document;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.text.Span;

/**
 * The pieces of a text, in its order and without gaps. A look-up takes logarithmic time.
 *
 * @param all the pieces
 */
record Pieces(List<Piece> all) {
  /** Copies the list. */
  Pieces {
    all = List.copyOf(all);
  }

  /** The runs and separators that a span consists of. */
  List<Stretch> stretches(Span span) {
    List<Stretch> stretches = new ArrayList<>();
    if (span.length() == 0) {
      if (placeOf(span.start()) >= 0) {
        stretches.add(new Stretch(span.start(), span.end(), false));
      }
      return stretches;
    }
    int start = span.start();
    int i = indexOf(start);
    while (start < span.end()) {
      boolean fixed = all.get(i).isSeparator();
      while (all.get(i).text().end() < span.end() && all.get(i).goesOnIn(all.get(i + 1))) {
        i++;
      }
      int end = Math.min(span.end(), all.get(i).text().end());
      stretches.add(new Stretch(start, end, fixed));
      start = end;
      i++;
    }
    return stretches;
  }

  /** The piece of an offset within a run; that of the place if the run is empty. */
  Piece at(Span run, int offset) {
    return run.length() == 0
        ? all.get(placeOf(run.start()))
        : all.get(indexOf(Math.min(offset, run.end() - 1)));
  }

  /** The piece that text put in at an offset belongs to; -1 if there is none. */
  private int placeOf(int offset) {
    if (offset > 0 && !all.get(indexOf(offset - 1)).isSeparator()) {
      return indexOf(offset - 1);
    }
    if (offset < length() && !all.get(indexOf(offset)).isSeparator()) {
      return indexOf(offset);
    }
    return -1;
  }

  /** The index of the piece that the unit at {@code offset} belongs to. */
  private int indexOf(int offset) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (all.get(middle).text().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Whether an edit that ends at one offset and another that starts at the other change one piece
   * that is a whole.
   */
  boolean isInOneWhole(int end, int start) {
    if (start >= length()) {
      return false;
    }
    Piece piece = all.get(indexOf(start));
    return !piece.verbatim() && !piece.isSeparator() && piece.text().start() < end;
  }

  private int length() {
    return all.isEmpty() ? 0 : all.get(all.size() - 1).text().end();
  }
}
