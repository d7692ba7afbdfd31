package org.orthonym.text;

/**
 * A stretch of a text, from {@code start} up to but not including {@code end}.
 *
 * <p>Offsets count UTF-16 code units from 0, as {@link String} does.
 *
 * @param start the first unit, at least 0
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if the offsets are negative or in the wrong order
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units in the span. */
  public int length() {
    return end - start;
  }

  /** Whether the two spans share at least one unit. An empty span shares none. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same span so many units further on. */
  public Span moved(int by) {
    return new Span(start + by, end + by);
  }

  /** Whether {@code other} lies within this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * The units of {@code text} that the span covers.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of the text
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
