package org.orthonym.document;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.text.Span;

/**
 * What the comments of a file fence off: from {@code orthonym:off} to {@code orthonym:on} or the
 * end, and the line behind one with {@code orthonym:ignore-next-line}. Not thread-safe.
 */
final class Fences {
  private static final String OFF = "orthonym:off";
  private static final String ON = "orthonym:on";
  private static final String NEXT_LINE = "orthonym:ignore-next-line";

  private final String source;
  private final List<Span> fenced = new ArrayList<>();
  private int open = -1;

  /**
   * @param source the characters of the file
   */
  Fences(String source) {
    this.source = source;
  }

  /** Takes a comment into account; they come in the order of the file. */
  void comment(int start, int end) {
    String words = source.substring(start, end);
    if (words.contains(NEXT_LINE)) {
      fenced.add(nextLine(end));
    } else if (words.contains(OFF)) {
      open = open < 0 ? start : open;
    } else if (words.contains(ON) && open >= 0) {
      fenced.add(new Span(open, end));
      open = -1;
    }
  }

  /**
   * The line behind the one that ends behind {@code offset}; blanks before its end do not count.
   */
  private Span nextLine(int offset) {
    int start = lineEnd(offset);
    int text = start;
    while (text < source.length() && Character.isWhitespace(source.charAt(text))) {
      text++;
    }
    return new Span(start, lineEnd(text));
  }

  private int lineEnd(int offset) {
    int at = offset;
    while (at < source.length() && source.charAt(at) != '\n' && source.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** The fenced places of the file. */
  List<Span> all() {
    List<Span> all = new ArrayList<>(fenced);
    if (open >= 0) {
      all.add(new Span(open, source.length()));
    }
    return all;
  }
}
