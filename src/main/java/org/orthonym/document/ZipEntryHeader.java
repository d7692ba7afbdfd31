package org.orthonym.document;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What an archive says of one entry.
 *
 * @param record where its record in the directory starts
 * @param directoryLength the length of that record
 * @param start where the entry itself starts, with its own header
 * @param dataStart where its packed bytes start
 * @param dataEnd where they end
 * @param end where the next entry starts, or what follows the last
 * @param name its name; what is not UTF-8 is read byte by byte
 * @param method 0 for stored, 8 for deflated
 * @param crc the CRC-32 of its unpacked bytes
 * @param size the number of its unpacked bytes
 */
record ZipEntryHeader(
    int record,
    int directoryLength,
    int start,
    int dataStart,
    int dataEnd,
    int end,
    String name,
    int method,
    int crc,
    int size) {
  static final int RECORD = 0x02014b50;
  static final int RECORD_LENGTH = 46;
  static final int LOCAL = 0x04034b50;
  static final int LOCAL_LENGTH = 30;
  static final int ENCRYPTED = 1;
  static final int UTF_8 = 1 << 11;

  /**
   * Reads a record of the directory, and of the entry it leads to what the record does not tell.
   *
   * @throws DocumentException if the two do not fit, or the entry is of a kind that is refused
   * @throws IndexOutOfBoundsException if the archive ends before
   */
  static ZipEntryHeader read(ByteBuffer bytes, int at) throws DocumentException {
    if (bytes.getInt(at) != RECORD) {
      throw ZipArchive.damaged("its directory is broken");
    }
    int flags = bytes.getShort(at + 8);
    if ((flags & ENCRYPTED) != 0) {
      throw new DocumentException(
          "is protected by a password: open it, save it without one, and try again");
    }
    int nameLength = unsigned(bytes, at + 28);
    String name = text(bytes, at + RECORD_LENGTH, nameLength, flags);
    int start = bytes.getInt(at + 42);
    int packed = bytes.getInt(at + 20);
    int size = bytes.getInt(at + 24);
    if (start < 0 || packed < 0 || size < 0) {
      throw ZipArchive.damaged("an entry over 2 GB, or ZIP64");
    }
    int dataStart = dataStart(bytes, start, name, flags);
    if (packed > bytes.limit() - dataStart) {
      throw ZipArchive.damaged("the entry “" + name + "” is not all there");
    }
    return new ZipEntryHeader(
        at,
        RECORD_LENGTH + nameLength + unsigned(bytes, at + 30) + unsigned(bytes, at + 32),
        start,
        dataStart,
        dataStart + packed,
        dataStart + packed,
        name,
        unsigned(bytes, at + 10),
        bytes.getInt(at + 16),
        size);
  }

  private static int dataStart(ByteBuffer bytes, int start, String name, int flags)
      throws DocumentException {
    if (start > bytes.limit() - LOCAL_LENGTH || bytes.getInt(start) != LOCAL) {
      throw ZipArchive.damaged("the entry “" + name + "” is not where it should be");
    }
    int nameLength = unsigned(bytes, start + 26);
    if (!text(bytes, start + LOCAL_LENGTH, nameLength, flags).equals(name)) {
      throw ZipArchive.damaged("the entry “" + name + "” has another name in its place");
    }
    return start + LOCAL_LENGTH + nameLength + unsigned(bytes, start + 28);
  }

  static int unsigned(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private static String text(ByteBuffer bytes, int at, int length, int flags) {
    byte[] text = new byte[length];
    bytes.get(at, text);
    return new String(
        text, (flags & UTF_8) != 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  /** The same entry, with the place where the next one starts. */
  ZipEntryHeader endingAt(int next) {
    return new ZipEntryHeader(
        record, directoryLength, start, dataStart, dataEnd, next, name, method, crc, size);
  }
}
