package org.orthonym.dictionary.imports;

import java.util.ArrayList;
import java.util.List;

/** What became of a source: how much was taken, and which lines could not be. Not thread-safe. */
public final class ImportReport {
  private static final int MOST_SHOWN = 10;

  private final String file;
  private final List<String> shown = new ArrayList<>();
  private long skipped;
  private long taken;
  private long left;
  private long bytes;

  ImportReport(String file) {
    this.file = file;
  }

  /** Notes that a line could not be taken. */
  void skip(long line, String reason) {
    skipped++;
    if (shown.size() < MOST_SHOWN) {
      shown.add(file + ":" + line + ": skipped: " + reason);
    }
  }

  void take() {
    taken++;
  }

  void leave() {
    left++;
  }

  void read(long count) {
    bytes = count;
  }

  /** The first lines that could not be taken, with place and reason. */
  public List<String> shown() {
    return List.copyOf(shown);
  }

  /** How many lines could not be taken. */
  public long skipped() {
    return skipped;
  }

  /** How many entities were taken. */
  public long taken() {
    return taken;
  }

  /** How many entities the filter left out. */
  public long left() {
    return left;
  }

  /** How many bytes were read, unpacked. */
  public long bytes() {
    return bytes;
  }
}
