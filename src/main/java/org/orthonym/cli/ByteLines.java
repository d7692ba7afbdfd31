package org.orthonym.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.orthonym.document.DocumentException;

/**
 * The lines of a stream of UTF-8, as they come. A line ends with LF or CR LF, which are taken off;
 * a byte order mark at the start is skipped.
 */
final class ByteLines {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private boolean first = true;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** The next line, or nothing at the end. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      for (int i = from; i < to; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, from, i - from);
          from = i + 1;
          return Optional.of(clean(line.toByteArray()));
        }
      }
      line.write(buffer, from, to - from);
      from = 0;
      to = in.read(buffer);
      if (to < 0) {
        to = 0;
        return line.size() == 0 ? Optional.empty() : Optional.of(clean(line.toByteArray()));
      }
    }
  }

  private byte[] clean(byte[] line) {
    int start = 0;
    int end = line.length;
    if (first && end >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB) {
      start = line[2] == (byte) 0xBF ? 3 : 0;
    }
    first = false;
    if (end > start && line[end - 1] == '\r') {
      end--;
    }
    return Arrays.copyOfRange(line, start, end);
  }

  /** Whether more of the stream has been read already. */
  boolean hasMoreAtHand() {
    return from < to;
  }

  /**
   * The text of a line.
   *
   * @throws DocumentException if it is not UTF-8
   */
  static String decode(byte[] line) throws DocumentException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(line))
          .toString();
    } catch (CharacterCodingException e) {
      throw new DocumentException("no UTF-8");
    }
  }
}
