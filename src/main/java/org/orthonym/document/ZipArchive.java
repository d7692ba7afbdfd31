package org.orthonym.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ZIP archive in memory, of which single entries can be replaced: every byte of the others stays,
 * packed as it is, as do order, names, times and comments. Nothing is ever written to the disk, so
 * a name such as {@code ../x} leads nowhere.
 *
 * <p>Made after PKWARE's APPNOTE 6.3. Archives of several files, encrypted entries and ZIP64 are
 * refused, as no word processor writes them. Immutable and thread-safe; reading takes time linear
 * in the number of entries, which ZIP limits to 65,535.
 */
final class ZipArchive {
  /** What an archive begins with: the mark of its first entry. */
  static final byte[] START = {'P', 'K', 3, 4};

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;

  private final ByteBuffer bytes;
  private final List<ZipEntryHeader> entries; // in the order of the directory
  private final Map<String, ZipEntryHeader> byName;
  private final int directory;
  private final int end;

  private ZipArchive(ByteBuffer bytes, List<ZipEntryHeader> entries, int directory, int end)
      throws DocumentException {
    this.bytes = bytes;
    this.entries = List.copyOf(entries);
    this.directory = directory;
    this.end = end;
    this.byName = byName(entries);
  }

  /** Whether these bytes begin as an archive does. */
  static boolean is(byte[] bytes) {
    return EncodingDetection.startsWith(bytes, START);
  }

  /**
   * Reads the directory of an archive.
   *
   * @throws DocumentException if it is cut off, damaged or of a kind that is refused
   */
  static ZipArchive read(byte[] archive) throws DocumentException {
    ByteBuffer bytes = ByteBuffer.wrap(archive).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    int end = end(bytes);
    try {
      int count = Short.toUnsignedInt(bytes.getShort(end + 10));
      int directory = bytes.getInt(end + 16);
      if (directory < 0 || directory + bytes.getInt(end + 12) != end) {
        throw damaged("its directory is not where it should be");
      }
      List<ZipEntryHeader> entries = new ArrayList<>();
      int at = directory;
      for (int i = 0; i < count; i++) {
        ZipEntryHeader entry = ZipEntryHeader.read(bytes, at);
        entries.add(entry);
        at += entry.directoryLength();
      }
      if (at != end) {
        throw damaged("its directory has more in it than it says");
      }
      return new ZipArchive(bytes, placed(entries, directory), directory, end);
    } catch (IndexOutOfBoundsException e) {
      throw damaged("its directory is cut off");
    }
  }

  static DocumentException damaged(String how) {
    return new DocumentException(
        "is damaged or cut off (" + how + "): open it where it was written and save it again");
  }

  /** Where the record at the end of the archive starts; a comment may follow it. */
  private static int end(ByteBuffer bytes) throws DocumentException {
    int last = bytes.limit() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
      if (bytes.getInt(at) == END
          && at + END_LENGTH + Short.toUnsignedInt(bytes.getShort(at + 20)) == bytes.limit()) {
        return at;
      }
    }
    throw damaged("it has no directory");
  }

  /** Gives every entry its end, where the next one in the file starts. */
  private static List<ZipEntryHeader> placed(List<ZipEntryHeader> entries, int directory)
      throws DocumentException {
    List<ZipEntryHeader> byOffset = new ArrayList<>(entries);
    byOffset.sort(Comparator.comparingInt(ZipEntryHeader::start));
    Map<ZipEntryHeader, Integer> ends = new HashMap<>();
    int next = directory;
    for (int i = byOffset.size() - 1; i >= 0; i--) {
      ZipEntryHeader entry = byOffset.get(i);
      if (entry.dataEnd() > next) {
        throw damaged("its entries overlap");
      }
      ends.put(entry, next);
      next = entry.start();
    }
    return entries.stream().map(entry -> entry.endingAt(ends.getOrDefault(entry, 0))).toList();
  }

  private static Map<String, ZipEntryHeader> byName(List<ZipEntryHeader> entries)
      throws DocumentException {
    Map<String, ZipEntryHeader> byName = new LinkedHashMap<>();
    for (ZipEntryHeader entry : entries) {
      if (byName.put(entry.name(), entry) != null) {
        throw new DocumentException(
            "has two parts of the name “"
                + entry.name()
                + "”, of which nobody knows which one holds");
      }
    }
    return byName;
  }

  /** Whether there is an entry of this name. */
  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** The names of the entries, in the order of the directory. */
  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /**
   * The bytes of an entry, unpacked; empty if there is none of this name.
   *
   * @param limit how many bytes it may have at most
   * @throws DocumentException if it has more, is damaged, or is packed beyond what a document needs
   */
  Optional<byte[]> content(String name, int limit) throws DocumentException {
    ZipEntryHeader entry = byName.get(name);
    return entry == null ? Optional.empty() : Optional.of(ZipContent.unpack(bytes, entry, limit));
  }

  /**
   * The archive with other bytes in some of its entries.
   *
   * @param contents the new bytes by the name of the entry
   */
  byte[] with(Map<String, byte[]> contents) {
    return new ZipRewrite(bytes, entries, contents).archive(directory, end);
  }
}
