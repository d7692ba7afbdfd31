package org.orthonym.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin, to tell people a place as line and column.
 *
 * <p>A line ends with LF, CR or CR LF. Immutable and thread-safe. Building it takes time linear in
 * the text, looking a line up logarithmic in the number of lines.
 */
public final class LineIndex {
  private final String text;
  private final int[] starts;

  private LineIndex(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** The lines of this text. */
  public static LineIndex of(String text) {
    int[] starts = new int[16];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      if (!endsLine(text, i)) {
        continue;
      }
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, 2 * lines);
      }
      starts[lines++] = i + 1;
    }
    return new LineIndex(text, Arrays.copyOf(starts, lines));
  }

  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
  }

  /**
   * The line of an offset, from 1.
   *
   * @param offset in UTF-16 units from 0; the end of the text is in its last line
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The column of an offset in its line, in characters (code points) from 1.
   *
   * @param offset in UTF-16 units from 0
   * @throws IndexOutOfBoundsException if the offset is not in the text
   */
  public int column(int offset) {
    return text.codePointCount(lineStart(offset), offset) + 1;
  }

  /**
   * Where the line of an offset begins, in UTF-16 units from 0.
   *
   * @param offset likewise; the end of the text is in its last line
   */
  public int lineStart(int offset) {
    return starts[line(offset) - 1];
  }
}
