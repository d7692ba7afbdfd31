package org.orthonym.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The file of a compiled dictionary: magic, version, length and checksum (CRC-32) of the content in
 * a head of 16 bytes, the SHA-256 of what follows, {@link CompiledTables}, and then, if there are
 * any, the {@link KnownNames}. All numbers are big-endian. Stateless and thread-safe.
 */
final class CompiledFile {
  static final int MAGIC = 0x4f72_7448; // "OrtH"
  static final int VERSION = 3;
  static final int HEADER = 16;
  static final int SHA256_BYTES = 32;

  private CompiledFile() {}

  /** Whether a file that begins with these bytes is meant to be a compiled dictionary. */
  static boolean isOne(byte[] head) {
    return head.length == Integer.BYTES && ByteBuffer.wrap(head).getInt() == MAGIC;
  }

  /**
   * Reads a compiled dictionary that is all of a buffer.
   *
   * @throws DictionaryException if the bytes are not one, of another version, cut off or damaged
   */
  static CompiledDictionary read(String name, ByteBuffer bytes) {
    try {
      return read(name, (from, length) -> bytes.slice((int) from, (int) length), bytes.limit());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a compiled dictionary from a file or a buffer of {@code end} bytes.
   *
   * @throws IOException if the file cannot be read
   * @throws DictionaryException if the bytes are not one, of another version, cut off or damaged
   */
  static CompiledDictionary read(String name, KnownNames.Parts parts, long end) throws IOException {
    long length = contentLength(name, parts, end);
    ByteBuffer in = parts.part(0, HEADER + length);
    in.position(HEADER);
    CRC32 crc = new CRC32();
    crc.update(in.slice());
    if ((int) crc.getValue() != in.getInt(HEADER - Integer.BYTES)) {
      throw new DictionaryException(name + ": damaged, the checksum is wrong; compile it again");
    }
    byte[] content = new byte[SHA256_BYTES];
    in.get(content);
    KnownNames known =
        HEADER + length == end
            ? KnownNames.none()
            : KnownNames.read(name, parts, HEADER + length, end);
    try {
      return new CompiledDictionary(
          HexFormat.of().formatHex(content), new CompiledTables(in), known);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new DictionaryException(
          name + ": compiled by another version of the program; compile it again", e);
    }
  }

  /** Reads it all, whatever its size. */
  static void verify(String name, KnownNames.Parts parts, long end) throws IOException {
    read(name, parts, end);
    long known = HEADER + contentLength(name, parts, end);
    if (known < end) {
      KnownNames.check(name, parts, known, end);
    }
  }

  private static long contentLength(String name, KnownNames.Parts parts, long end)
      throws IOException {
    ByteBuffer head = end < HEADER ? ByteBuffer.allocate(HEADER) : parts.part(0, HEADER);
    if (head.getInt() != MAGIC) {
      throw new DictionaryException(name + ": not a compiled dictionary");
    }
    int version = head.getInt();
    if (version != VERSION) {
      throw new DictionaryException(
          name + ": compiled for version " + version + ", not " + VERSION + "; compile it again");
    }
    int length = head.getInt();
    if (length < SHA256_BYTES || HEADER + (long) length > end) {
      throw new DictionaryException(
          name + ": " + (end - HEADER) + " bytes long and not " + length + "; copy it again");
    }
    return length;
  }
}
