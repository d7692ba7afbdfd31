package org.orthonym.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table row by row and knows where each value stands. Values may be quoted by RFC 4180,
 * unless tabs part them. Not thread-safe; time is linear in the source.
 */
final class CsvReader {
  private final String source;
  private final char delimiter;
  private int at;
  private int line = 1;

  /**
   * @param source the characters of the file
   * @param delimiter what parts the values of a row
   */
  CsvReader(String source, char delimiter) {
    this.source = source;
    this.delimiter = delimiter;
  }

  /** The delimiter of a table: the commonest of its first row. */
  static char delimiter(String source) {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int i = 0; i < source.length() && (quoted || source.charAt(i) != '\n'); i++) {
      int which = ",;\t".indexOf(source.charAt(i));
      if (source.charAt(i) == '"') {
        quoted = !quoted;
      } else if (which >= 0 && !quoted) {
        counts[which]++;
      }
    }
    int best = counts[1] > counts[0] ? 1 : 0;
    return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
  }

  /**
   * The values of the next row that is not empty; none at the end.
   *
   * @throws DocumentException if quotes do not fit; it names the line
   */
  List<CsvValue> row() throws DocumentException {
    List<CsvValue> row = new ArrayList<>();
    while (at < source.length() && isBreak(source.charAt(at))) {
      skipBreak();
    }
    while (at < source.length()) {
      row.add(source.charAt(at) == '"' && delimiter != '\t' ? quoted() : bare());
      if (at == source.length() || source.charAt(at) != delimiter) {
        skipBreak();
        return row;
      }
      at++;
      if (at == source.length()) {
        row.add(new CsvValue(at, at, false));
      }
    }
    return row;
  }

  private CsvValue bare() {
    int start = at;
    while (at < source.length() && source.charAt(at) != delimiter && !isBreak(source.charAt(at))) {
      at++;
    }
    return new CsvValue(start, at, false);
  }

  private CsvValue quoted() throws DocumentException {
    int opened = line;
    int start = ++at;
    while (at < source.length() && !(source.charAt(at) == '"' && !source.startsWith("\"\"", at))) {
      at += source.charAt(at) == '"' ? 2 : 1;
      line += source.charAt(at - 1) == '\n' ? 1 : 0;
    }
    if (at == source.length()) {
      throw new DocumentException("line " + opened + ": a value in quotes has no end");
    }
    int end = at++;
    if (at < source.length() && source.charAt(at) != delimiter && !isBreak(source.charAt(at))) {
      throw new DocumentException(
          "line " + line + ": something follows the closing quote of a value");
    }
    return new CsvValue(start, end, true);
  }

  private void skipBreak() {
    if (source.startsWith("\r\n", at)) {
      at++;
    }
    if (at < source.length()) {
      at++;
      line++;
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
