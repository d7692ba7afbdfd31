package org.orthonym.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a file begins with, by which formats recognise it. Immutable and thread-safe. */
public final class Beginning {
  /** So many bytes are looked at: comments and declarations may come before what counts. */
  private static final int MOST = 8192;

  private static final Map<String, Charset> MARKS = new LinkedHashMap<>();

  static {
    MARKS.put("efbbbf", StandardCharsets.UTF_8);
    MARKS.put("fffe0000", Charset.forName("UTF-32LE"));
    MARKS.put("0000feff", Charset.forName("UTF-32BE"));
    MARKS.put("fffe", StandardCharsets.UTF_16LE);
    MARKS.put("feff", StandardCharsets.UTF_16BE);
  }

  private final byte[] bytes;
  private final String text;

  private Beginning(byte[] bytes, String text) {
    this.bytes = bytes;
    this.text = text;
  }

  /** The beginning of these bytes. */
  static Beginning of(byte[] file) {
    byte[] bytes = Arrays.copyOf(file, Math.min(file.length, MOST));
    for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
      byte[] start = HexFormat.of().parseHex(mark.getKey());
      if (EncodingDetection.startsWith(bytes, start)) {
        String text = new String(bytes, start.length, bytes.length - start.length, mark.getValue());
        return new Beginning(bytes, text.stripLeading());
      }
    }
    return new Beginning(bytes, new String(bytes, StandardCharsets.ISO_8859_1).stripLeading());
  }

  /** Whether the file begins with these bytes. */
  boolean startsWith(byte... start) {
    return EncodingDetection.startsWith(bytes, start);
  }

  /**
   * The characters, without a byte order mark and blanks at the start. Where the encoding is not
   * told by a mark, only ASCII is right.
   */
  String text() {
    return text;
  }
}
