package org.orthonym.document;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs and unpacks the bytes of one entry of an archive. */
final class ZipContent {
  static final int STORED = 0;
  static final int DEFLATED = 8;

  /** How often its packed size an entry may have; XML of real documents stays below 100. */
  private static final int RATIO = 200;

  /** Below this size, in bytes, the ratio does not matter. */
  private static final int SMALL = 4 << 20;

  private ZipContent() {}

  /**
   * The unpacked bytes. Memory is limited by what the entry says it has, which is checked before.
   *
   * @throws DocumentException if the entry has more than {@code limit} bytes, is packed more than
   *     {@value #RATIO} to one, or is damaged
   */
  static byte[] unpack(ByteBuffer archive, ZipEntryHeader entry, int limit)
      throws DocumentException {
    long packed = entry.dataEnd() - (long) entry.dataStart();
    if (entry.size() > limit || (entry.size() > SMALL && entry.size() / RATIO > packed)) {
      throw new DocumentException(
          "holds a part of "
              + entry.size()
              + " bytes (“"
              + entry.name()
              + "”, packed: "
              + packed
              + "), which no article has; it was not read");
    }
    ByteBuffer data = archive.slice(entry.dataStart(), (int) packed);
    byte[] content = new byte[entry.size()];
    switch (entry.method()) {
      case STORED -> copy(data, content, entry);
      case DEFLATED -> inflate(data, content, entry);
      default ->
          throw new DocumentException(
              "holds “" + entry.name() + "” packed in a way that is not known here: save it again");
    }
    if (crc(content) != entry.crc()) {
      throw broken(entry);
    }
    return content;
  }

  private static void copy(ByteBuffer data, byte[] content, ZipEntryHeader entry)
      throws DocumentException {
    if (data.remaining() != content.length) {
      throw broken(entry);
    }
    data.get(content);
  }

  private static void inflate(ByteBuffer data, byte[] content, ZipEntryHeader entry)
      throws DocumentException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(data);
      int done = 0;
      while (done < content.length) {
        int more = inflater.inflate(content, done, content.length - done);
        if (more == 0) {
          throw broken(entry);
        }
        done += more;
      }
      if (!inflater.finished() && (inflater.inflate(new byte[1]) > 0 || !inflater.finished())) {
        throw broken(entry);
      }
    } catch (DataFormatException e) {
      throw broken(entry);
    } finally {
      inflater.end();
    }
  }

  private static DocumentException broken(ZipEntryHeader entry) {
    return ZipArchive.damaged("the entry “" + entry.name() + "” cannot be unpacked");
  }

  /** The bytes, deflated. */
  static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      byte[] packed = new byte[content.length + content.length / 1000 + 64];
      int length = 0;
      while (!deflater.finished()) {
        length += deflater.deflate(packed, length, packed.length - length);
      }
      return java.util.Arrays.copyOf(packed, length);
    } finally {
      deflater.end();
    }
  }

  static int crc(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }
}
