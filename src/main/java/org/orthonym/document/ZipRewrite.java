package org.orthonym.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts an archive together again, with other bytes in some of its entries. Used once. */
final class ZipRewrite {
  /** Sizes after the data, and the two bits on how hard it was tried to pack them. */
  private static final int FLAGS_OF_PACKING = 0b1110;

  private static final int ZIP64 = 1;

  private final ByteBuffer bytes;
  private final List<ZipEntryHeader> entries;
  private final Map<String, byte[]> contents;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Placed> placed = new HashMap<>();

  /** Where an entry went, and the lengths of its bytes if they are new. */
  private record Placed(int start, boolean fresh, int crc, int packed, int size) {}

  ZipRewrite(ByteBuffer bytes, List<ZipEntryHeader> entries, Map<String, byte[]> contents) {
    this.bytes = bytes;
    this.entries = entries;
    this.contents = contents;
  }

  /**
   * The new archive.
   *
   * @param directory where the directory of the old one starts
   * @param end where its last record starts
   */
  byte[] archive(int directory, int end) {
    List<ZipEntryHeader> byPlace =
        entries.stream().sorted(Comparator.comparingInt(ZipEntryHeader::start)).toList();
    copy(0, byPlace.isEmpty() ? directory : byPlace.get(0).start());
    byPlace.forEach(this::writeEntry);
    int fresh = out.size();
    entries.forEach(this::writeRecord);
    writeEnd(end, fresh);
    return out.toByteArray();
  }

  private void copy(int from, int to) {
    out.writeBytes(slice(from, to));
  }

  private byte[] slice(int from, int to) {
    byte[] slice = new byte[to - from];
    bytes.get(from, slice);
    return slice;
  }

  private void writeEntry(ZipEntryHeader entry) {
    byte[] content = contents.get(entry.name());
    if (content == null) {
      placed.put(entry.name(), new Placed(out.size(), false, 0, 0, 0));
      copy(entry.start(), entry.end());
      return;
    }
    byte[] data = entry.method() == ZipContent.STORED ? content : ZipContent.deflate(content);
    Placed place =
        new Placed(out.size(), true, ZipContent.crc(content), data.length, content.length);
    placed.put(entry.name(), place);
    int nameEnd =
        entry.start()
            + ZipEntryHeader.LOCAL_LENGTH
            + ZipEntryHeader.unsigned(bytes, entry.start() + 26);
    byte[] extra = withoutZip64(slice(nameEnd, entry.dataStart()));
    byte[] header = slice(entry.start(), nameEnd);
    header[6] &= (byte) ~FLAGS_OF_PACKING;
    putLengths(header, 14, place);
    putShort(header, 28, extra.length);
    out.writeBytes(header);
    out.writeBytes(extra);
    out.writeBytes(data);
  }

  private static void putLengths(byte[] header, int at, Placed place) {
    putInt(header, at, place.crc());
    putInt(header, at + 4, place.packed());
    putInt(header, at + 8, place.size());
  }

  private static void putInt(byte[] header, int at, int number) {
    putShort(header, at, number);
    putShort(header, at + 2, number >>> 16);
  }

  private static void putShort(byte[] header, int at, int number) {
    header[at] = (byte) number;
    header[at + 1] = (byte) (number >>> 8);
  }

  private void writeRecord(ZipEntryHeader entry) {
    Placed place = placed.get(entry.name());
    if (place == null) {
      throw new IllegalStateException("entry not written: " + entry.name());
    }
    int start = entry.record();
    byte[] record = slice(start, start + entry.directoryLength());
    putInt(record, 42, place.start());
    if (!place.fresh()) {
      out.writeBytes(record);
      return;
    }
    int extraStart = ZipEntryHeader.RECORD_LENGTH + ZipEntryHeader.unsigned(bytes, start + 28);
    int extraEnd = extraStart + ZipEntryHeader.unsigned(bytes, start + 30);
    byte[] extra = withoutZip64(slice(start + extraStart, start + extraEnd));
    record[8] &= (byte) ~FLAGS_OF_PACKING;
    putLengths(record, 16, place);
    putShort(record, 30, extra.length);
    out.write(record, 0, extraStart);
    out.writeBytes(extra);
    out.write(record, extraEnd, record.length - extraEnd);
  }

  /** Without the field for lengths over 4 GB, which would speak of the old bytes. */
  private static byte[] withoutZip64(byte[] extra) {
    ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int at = 0;
    while (at + 4 <= extra.length) {
      int length = 4 + ZipEntryHeader.unsigned(fields, at + 2);
      int until = Math.min(extra.length, at + length);
      if (fields.getShort(at) != ZIP64) {
        kept.write(extra, at, until - at);
      }
      at = until;
    }
    return kept.toByteArray();
  }

  private void writeEnd(int end, int directory) {
    byte[] record = slice(end, bytes.limit());
    putInt(record, 12, out.size() - directory);
    putInt(record, 16, directory);
    out.writeBytes(record);
  }
}
