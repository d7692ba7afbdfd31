package org.orthonym.document;

import java.util.Optional;

/**
 * How the bytes of a text file become text, and the same text the same bytes again: for every
 * {@code bytes} that {@link #decode} takes, {@code encode(decode(bytes))} equals {@code bytes}.
 *
 * <p>Implementations are immutable and thread-safe. Both ways take time linear in the length.
 */
public interface Encoding {

  /** The name it has in logs, such as {@code UTF-8} or {@code UTF-16LE with BOM}. */
  String name();

  /**
   * The text, without a byte order mark.
   *
   * @throws DocumentException if the bytes are not of this encoding
   */
  String decode(byte[] bytes) throws DocumentException;

  /**
   * The bytes of a text, with the byte order mark if the encoding has one.
   *
   * @throws DocumentException if a character has no place in this encoding; names it
   */
  byte[] encode(String text) throws DocumentException;

  /** Whether the encoding has a place for this code point. */
  boolean holds(int codePoint);

  /**
   * The encoding of these bytes: by their byte order mark, else UTF-8 if they are mostly that, else
   * the likeliest one-byte encoding.
   *
   * @throws DocumentException if they hold NUL bytes and so are no text
   */
  static Encoding detect(byte[] bytes) throws DocumentException {
    return EncodingDetection.detect(bytes);
  }

  /** The encoding of this name, as {@link #name()} has it. */
  static Optional<Encoding> named(String name) {
    return EncodingDetection.named(name);
  }

  /**
   * The encoding of bytes that say themselves what they are, as HTML and XML do. What the bytes
   * show counts more than what they say: a byte order mark, and UTF-8 with characters beyond ASCII.
   *
   * @param label the name they give, such as {@code latin1}
   * @throws DocumentException if they hold NUL bytes and so are no text
   */
  static Encoding declared(String label, byte[] bytes) throws DocumentException {
    return EncodingDetection.declared(label, bytes);
  }
}
