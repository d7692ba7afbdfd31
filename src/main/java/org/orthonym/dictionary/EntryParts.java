package org.orthonym.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of entries, some hundred kilobytes at a time, cut where an entry begins; a small one comes
 * in one piece. Not thread-safe.
 */
final class EntryParts {
  /** In characters. */
  static final int SIZE = 1 << 18;

  private final String file;
  private final BufferedReader in;
  private String part = "";
  private long firstLine = 1;
  private long lines = 1;
  private @Nullable String ahead;

  /**
   * @throws IOException if the first line cannot be read
   */
  EntryParts(String file, BufferedReader in) throws IOException {
    this.file = file;
    this.in = in;
    this.ahead = in.readLine();
  }

  /**
   * Goes to the next part; false if there is none.
   *
   * @throws IOException if it cannot be read
   * @throws DictionaryException if a line is longer than any entry's, which would take YAML forever
   */
  boolean next() throws IOException {
    if (ahead == null) {
      return false;
    }
    StringBuilder text = new StringBuilder(SIZE + 1024);
    firstLine = lines;
    String line = ahead;
    while (line != null && (text.length() < SIZE || !line.startsWith("- "))) {
      if (line.length() > SIZE) {
        throw new DictionaryException(
            file + ":" + lines + ": a line of " + line.length() + " characters is no entry's");
      }
      text.append(line).append('\n');
      line = in.readLine();
      lines++;
    }
    ahead = line;
    part = text.toString();
    return true;
  }

  /** The part. */
  Part part() {
    return new Part(file, firstLine, part);
  }

  /**
   * Some entries of a file.
   *
   * @param file the name of the file
   * @param line where they begin, from 1
   * @param text their text
   */
  record Part(String file, long line, String text) {
    /**
     * The entries.
     *
     * @throws DictionaryException if it is no list of entries; the message names the line
     */
    List<YamlNode> nodes() {
      return EntityReader.nodes(file, line - 1, text);
    }
  }
}
