package org.orthonym.dictionary.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a source as bytes, one after another, in a buffer that is used again; so the memory
 * needed is that of the longest line. Not thread-safe.
 */
final class Lines {
  /** In bytes; no line of a data base is longer, and one that is has lost its end. */
  private static final int LONGEST = 1 << 26;

  private final InputStream in;
  private final byte[] block = new byte[1 << 17];
  private byte[] line = new byte[1 << 13];
  private int length;
  private int from;
  private int end;
  private long number;
  private boolean tooLong;

  Lines(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false if there is none. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    if (from == end && !fill()) {
      return false;
    }
    number++;
    while (true) {
      int stop = from;
      while (stop < end && block[stop] != '\n') {
        stop++;
      }
      keep(stop);
      if (stop < end) {
        from = stop + 1;
        return true;
      }
      from = end;
      if (!fill()) {
        return true;
      }
    }
  }

  private boolean fill() throws IOException {
    from = 0;
    end = Math.max(0, in.read(block, 0, block.length));
    return end > 0;
  }

  private void keep(int stop) {
    int more = stop - from;
    if (length + more > LONGEST) {
      tooLong = true;
      length = 0;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
    }
    System.arraycopy(block, from, line, length, more);
    length += more;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** The bytes of the line, from 0 to {@link #length}, until the next one. */
  byte[] bytes() {
    return line;
  }

  int length() {
    return length;
  }

  /** The line as text, without its end. */
  String text() throws BrokenRecord {
    check();
    int last = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    String text = new String(line, 0, last, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      throw new BrokenRecord(number, "not UTF-8");
    }
    return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Makes sure that the line is all there. */
  void check() throws BrokenRecord {
    if (tooLong) {
      throw new BrokenRecord(number, "longer than " + (LONGEST >> 20) + " MiB");
    }
  }
}
