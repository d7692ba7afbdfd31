package org.orthonym.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;

/**
 * UTF-16 or UTF-32 with a byte order mark. Lone surrogates are kept, which the decoders of the JDK
 * would replace.
 */
final class WideEncoding implements Encoding {
  private final int width;
  private final ByteOrder order;

  /**
   * @param width the bytes of a unit: 2 or 4
   */
  WideEncoding(int width, ByteOrder order) {
    this.width = width;
    this.order = order;
  }

  @Override
  public String name() {
    return "UTF-" + 8 * width + (order == ByteOrder.BIG_ENDIAN ? "BE" : "LE") + " with BOM";
  }

  /** The byte order mark. */
  byte[] mark() {
    ByteBuffer out = ByteBuffer.allocate(width).order(order);
    put(out, '\uFEFF');
    return out.array();
  }

  @Override
  public boolean holds(int codePoint) {
    return width == 2 || codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
  }

  @Override
  public String decode(byte[] bytes) throws DocumentException {
    if (!EncodingDetection.startsWith(bytes, mark()) || bytes.length % width != 0) {
      throw new DocumentException("is no whole " + name() + " text: it seems to be cut off");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(order).position(width);
    StringBuilder out = new StringBuilder(bytes.length / width);
    while (in.hasRemaining()) {
      if (width == 2) {
        out.append(in.getChar());
      } else {
        out.appendCodePoint(codePoint(in.getInt()));
      }
    }
    return out.toString();
  }

  private static int codePoint(int value) throws DocumentException {
    if (!Character.isValidCodePoint(value)
        || (value <= Character.MAX_SURROGATE && value >= Character.MIN_SURROGATE)) {
      throw new DocumentException(
          String.format(Locale.ROOT, "is no UTF-32 text: 0x%08X is no character", value));
    }
    return value;
  }

  @Override
  public byte[] encode(String text) throws DocumentException {
    int units = width == 2 ? text.length() : text.codePointCount(0, text.length());
    ByteBuffer out = ByteBuffer.allocate(Math.multiplyExact(width, units + 1)).order(order);
    put(out, '\uFEFF');
    if (width == 2) {
      text.chars().forEach(c -> out.putChar((char) c));
    } else {
      for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
        out.putInt(codePoint(text.codePointAt(i)));
      }
    }
    return out.array();
  }

  private void put(ByteBuffer out, char c) {
    if (width == 2) {
      out.putChar(c);
    } else {
      out.putInt(c);
    }
  }
}
