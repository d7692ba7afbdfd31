package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.orthonym.name.Folding;

/**
 * Entities of which only the names are known, millions of them, found by a whole name. Reads
 * straight from a mapped file: nothing is held in memory but what is asked for.
 *
 * <p>Immutable and thread-safe. A look-up takes constant time.
 */
public final class KnownNames {
  static final int MAGIC = 0x4f72_744b; // "OrtK"
  static final int VERSION = 1;

  /** Magic, version, checksum of the head, checksum of the sections, and their lengths. */
  static final int HEADER = 4 * Integer.BYTES + KnownNames.SECTIONS * Long.BYTES;

  static final int SECTIONS = 6;

  /** Of larger ones the sections are not read through before use; checking a file does that. */
  private static final long CHECKED_AT_ONCE = 1L << 25;

  private static final KnownNames NONE = empty();

  private final long bytes;
  private final List<String> sources;
  private final IntBuffer starts;
  private final ByteBuffer entities;
  private final NameTable names;
  private final NameTable ids;
  private final NameTable phrases;

  private final BitSet hidden;

  private KnownNames(KnownNames same, BitSet hidden) {
    this.bytes = same.bytes;
    this.sources = same.sources;
    this.starts = same.starts;
    this.entities = same.entities;
    this.names = same.names;
    this.ids = same.ids;
    this.phrases = same.phrases;
    this.hidden = hidden;
  }

  private KnownNames(long bytes, ByteBuffer[] sections) {
    this.hidden = new BitSet();
    this.bytes = bytes;
    this.sources = List.of(StandardCharsets.UTF_8.decode(sections[0]).toString().split("\n"));
    this.starts = sections[1].asIntBuffer();
    this.entities = sections[2];
    this.names = NameTable.read(sections[3]);
    this.ids = NameTable.read(sections[4]);
    this.phrases = NameTable.read(sections[5]);
  }

  private static KnownNames empty() {
    ByteBuffer table = ByteBuffer.allocate(4 * Integer.BYTES).putInt(1).flip().limit(16);
    ByteBuffer none = ByteBuffer.allocate(0);
    return new KnownNames(
        0, new ByteBuffer[] {none, none, none, table, table.slice(), table.slice()});
  }

  /** Knows nothing. */
  static KnownNames none() {
    return NONE;
  }

  /** Parts of a file or of a buffer. */
  interface Parts {
    ByteBuffer part(long from, long length) throws IOException;

    /** Those of a file, mapped. */
    static Parts of(FileChannel file) {
      return (from, length) -> file.map(FileChannel.MapMode.READ_ONLY, from, length);
    }
  }

  /**
   * Reads known names that begin at some place of a file and go on to its end.
   *
   * @throws DictionaryException if there are none, of another version, cut off or damaged
   */
  static KnownNames read(String name, Parts parts, long from, long end) throws IOException {
    if (end - from < HEADER) {
      throw new DictionaryException(name + ": cut off; copy it again");
    }
    ByteBuffer head = parts.part(from, HEADER);
    ByteBuffer[] sections = sections(name, parts, head, from, end);
    if (end - from <= CHECKED_AT_ONCE && checksum(sections) != head.getInt(3 * Integer.BYTES)) {
      throw damaged(name);
    }
    return new KnownNames(end - from, sections);
  }

  private static ByteBuffer[] sections(
      String name, Parts parts, ByteBuffer head, long from, long end) throws IOException {
    long[] lengths = lengths(name, head, end - from);
    ByteBuffer[] sections = new ByteBuffer[SECTIONS];
    long at = from + HEADER;
    for (int i = 0; i < SECTIONS; i++) {
      sections[i] = parts.part(at, lengths[i]);
      at += lengths[i];
    }
    return sections;
  }

  private static long[] lengths(String name, ByteBuffer head, long there) {
    if (head.getInt() != MAGIC) {
      throw new DictionaryException(name + ": not a compiled dictionary behind its first part");
    }
    int version = head.getInt();
    if (version != VERSION) {
      throw new DictionaryException(
          name + ": names compiled for version " + version + "; import them again");
    }
    long[] lengths = new long[SECTIONS];
    long sum = HEADER;
    for (int i = 0; i < SECTIONS; i++) {
      lengths[i] = head.getLong(4 * Integer.BYTES + i * Long.BYTES);
      sum += lengths[i];
    }
    if (headChecksum(head) != head.getInt(2 * Integer.BYTES)) {
      throw damaged(name);
    }
    if (sum != there) {
      throw new DictionaryException(
          name + ": " + there + " bytes of names and not " + sum + "; copy it again");
    }
    return lengths;
  }

  private static DictionaryException damaged(String name) {
    return new DictionaryException(name + ": damaged, the checksum is wrong; import it again");
  }

  /** The checksum of the head from behind it on. */
  static int headChecksum(ByteBuffer head) {
    CRC32 crc = new CRC32();
    crc.update(head.slice(3 * Integer.BYTES, HEADER - 3 * Integer.BYTES));
    return (int) crc.getValue();
  }

  private static int checksum(ByteBuffer[] sections) {
    CRC32 crc = new CRC32();
    for (ByteBuffer section : sections) {
      crc.update(section.duplicate());
    }
    return (int) crc.getValue();
  }

  /**
   * Reads a whole file of names through, whatever its size.
   *
   * @throws DictionaryException if it is damaged
   */
  static void check(String name, Parts parts, long from, long end) throws IOException {
    ByteBuffer head = parts.part(from, HEADER);
    ByteBuffer[] sections = sections(name, parts, head, from, end);
    if (checksum(sections) != head.getInt(3 * Integer.BYTES)) {
      throw damaged(name);
    }
  }

  /** How many bytes its compiled form takes. */
  public long bytes() {
    return bytes;
  }

  /** How many entities it has. */
  public int size() {
    return starts.limit();
  }

  /** Entity {@code index}, from 0; read anew each time. */
  public KnownEntity entity(int index) {
    try {
      int start = starts.get(index);
      int end = index + 1 < size() ? starts.get(index + 1) : entities.limit();
      byte[] bytes = new byte[end - start];
      entities.get(start, bytes);
      return KnownEntityCodec.read(bytes, sources);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new DictionaryException("the imported names are damaged; import them again", e);
    }
  }

  /** The entity of this id. */
  public Optional<KnownEntity> entity(String id) {
    for (int index : ids.all(Folding.key(id))) {
      KnownEntity entity = entity(index);
      if (entity.id().equals(id) && !hidden.get(index)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  /** The same without the entities of these ids. */
  KnownNames without(Collection<String> gone) {
    BitSet more = (BitSet) hidden.clone();
    for (String id : gone) {
      for (int index : ids.all(Folding.key(id))) {
        if (entity(index).id().equals(id)) {
          more.set(index);
        }
      }
    }
    return more.equals(hidden) ? this : new KnownNames(this, more);
  }

  /** Whether some name has this key. Allocates nothing. */
  public boolean has(long key) {
    return names.first(key) >= 0;
  }

  /** The numbers of the entities that have a name with this key, at most 32. */
  public List<Integer> find(long key) {
    List<Integer> found = new ArrayList<>();
    for (int index : names.all(key)) {
      if (!hidden.get(index)) {
        found.add(index);
      }
    }
    return found;
  }

  /**
   * Of how many words the longest name of no person is that begins with the word of this key; 0 if
   * none. Allocates nothing.
   */
  public int longest(long firstWordKey) {
    return Math.max(0, phrases.first(firstWordKey));
  }
}
