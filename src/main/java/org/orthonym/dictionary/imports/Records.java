package org.orthonym.dictionary.imports;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a table, one after another: cells parted by a tab, a comma or a semicolon. With
 * commas and semicolons a cell may stand in quotes (RFC 4180) and go over some lines; a quote that
 * never ends breaks only its own line. Not thread-safe.
 */
final class Records {
  private static final int MOST_LINES = 50;

  private final Lines lines;
  private final char separator;
  private final Deque<String> pending = new ArrayDeque<>();
  private long line;
  private long pendingLine;

  /**
   * @param separator what stands between cells; with a tab, quotes mean nothing
   */
  Records(Lines lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  /** The line where the last record began, from 1. */
  long line() {
    return line;
  }

  /**
   * The next record; null at the end.
   *
   * @throws BrokenRecord if one line cannot be read; the next call goes on behind it
   */
  @Nullable List<String> next() throws IOException, BrokenRecord {
    String text = nextLine();
    if (text == null) {
      return null;
    }
    line = pendingLine;
    if (separator == '\t') {
      return List.of(text.split("\t", -1));
    }
    List<String> more = new ArrayList<>();
    List<String> cells = cells(text);
    while (cells == null && more.size() < MOST_LINES) {
      String next = nextLine();
      if (next == null) {
        break;
      }
      more.add(next);
      cells = cells(text + "\n" + String.join("\n", more));
    }
    if (cells == null) {
      for (int i = more.size() - 1; i >= 0; i--) {
        pending.addFirst(more.get(i));
      }
      pendingLine = line;
      throw new BrokenRecord(line, "a quote that begins here never ends");
    }
    return cells;
  }

  private @Nullable String nextLine() throws IOException, BrokenRecord {
    if (!pending.isEmpty()) {
      pendingLine++;
      return pending.removeFirst();
    }
    if (!lines.next()) {
      return null;
    }
    pendingLine = lines.number();
    return lines.text();
  }

  /** The cells of a record; null if a quote is open at its end. */
  private @Nullable List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return quoted ? null : cells;
  }
}
