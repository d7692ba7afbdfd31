package org.orthonym.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8, with or without a byte order mark. A byte that is not UTF-8 is kept: it becomes a lone
 * surrogate from U+DC80 to U+DCFF, which valid UTF-8 cannot hold, and the same byte again.
 */
final class Utf8 implements Encoding {
  static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int ESCAPE = 0xDC00;

  private final boolean marked;

  Utf8(boolean marked) {
    this.marked = marked;
  }

  @Override
  public String name() {
    return marked ? "UTF-8 with BOM" : "UTF-8";
  }

  @Override
  public boolean holds(int codePoint) {
    return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
  }

  @Override
  public String decode(byte[] bytes) throws DocumentException {
    int from = marked ? MARK.length : 0;
    if (marked && !EncodingDetection.startsWith(bytes, MARK)) {
      throw new DocumentException("has no byte order mark, though it should");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (CharacterCodingException e) {
      return decodeKeepingBadBytes(bytes, from);
    }
  }

  /** Whether every byte is UTF-8. */
  static boolean isValid(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer chars = CharBuffer.allocate(8192);
    while (true) {
      var result = decoder.decode(in, chars.clear(), true);
      if (!result.isOverflow()) {
        return result.isUnderflow();
      }
    }
  }

  private static String decodeKeepingBadBytes(byte[] bytes, int from) {
    StringBuilder out = new StringBuilder(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer chars = CharBuffer.allocate(8192);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    while (true) {
      var result = decoder.decode(in, chars, true);
      out.append(chars.flip());
      chars.clear();
      if (result.isUnderflow()) {
        return out.toString();
      }
      if (result.isError()) {
        for (int i = 0; i < result.length(); i++) {
          out.append((char) (ESCAPE + (in.get() & 0xFF)));
        }
        decoder.reset();
      }
    }
  }

  /** How many bytes are not UTF-8, and how many characters are written with several bytes. */
  record Census(long badBytes, long longCharacters) {
    static Census of(byte[] bytes) {
      String text = decodeKeepingBadBytes(bytes, 0);
      long bad = 0;
      long good = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
          good++;
          i++;
        } else if (Character.isLowSurrogate(c)) {
          bad++;
        } else if (c >= 0x80) {
          good++;
        }
      }
      return new Census(bad, good);
    }
  }

  @Override
  public byte[] encode(String text) throws DocumentException {
    byte[] mark = marked ? MARK : new byte[0];
    try {
      ByteBuffer out =
          StandardCharsets.UTF_8
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      byte[] bytes = Arrays.copyOf(mark, mark.length + out.remaining());
      out.get(bytes, mark.length, out.remaining());
      return bytes;
    } catch (CharacterCodingException e) {
      return encodeWithBadBytes(mark, text);
    }
  }

  private static byte[] encodeWithBadBytes(byte[] mark, String text) throws DocumentException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + mark.length);
    out.writeBytes(mark);
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (c < ESCAPE + 0x80 || c > ESCAPE + 0xFF) {
        throw new DocumentException(
            String.format("cannot hold half a surrogate pair (U+%04X)", (int) c));
      }
      out.writeBytes(text.substring(done, i).getBytes(StandardCharsets.UTF_8));
      out.write(c - ESCAPE);
      done = i + 1;
    }
    out.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }
}
