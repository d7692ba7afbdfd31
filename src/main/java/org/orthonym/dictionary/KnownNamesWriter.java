package org.orthonym.dictionary;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.orthonym.name.Folding;

/**
 * Compiles known entities into a file of names, in memory that hardly grows with their number. What
 * is not in memory lies in a folder of its own until the writer is closed. The same entities in the
 * same order give the same bytes. Not thread-safe.
 */
public final class KnownNamesWriter implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Path startsFile;
  private final Path entitiesFile;
  private final DataOutputStream starts;
  private final OutputStream entities;
  private final NameTableWriter names;
  private final NameTableWriter ids;
  private final Map<Long, Integer> phrases = new HashMap<>();
  private final Map<String, Integer> sources = new LinkedHashMap<>();
  private final ByteArrayOutputStream record = new ByteArrayOutputStream(1024);
  private long length;
  private int size;

  /**
   * A writer that uses the system's folder for temporary files.
   *
   * @throws IOException if that cannot be written
   */
  public KnownNamesWriter() throws IOException {
    this.folder = Files.createTempDirectory("orthonym");
    this.startsFile = folder.resolve("starts");
    this.entitiesFile = folder.resolve("entities");
    this.starts = new DataOutputStream(open(startsFile));
    this.entities = open(entitiesFile);
    this.names = new NameTableWriter(Files.createDirectory(folder.resolve("names")));
    this.ids = new NameTableWriter(Files.createDirectory(folder.resolve("ids")));
  }

  /** Whether names in a language of this code are kept with their language. */
  public static boolean keeps(String language) {
    return LanguageSet.bit(language) != 0;
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  /** How many entities were added. */
  public int size() {
    return size;
  }

  /**
   * Adds an entity.
   *
   * @throws IOException if it cannot be written
   * @throws DictionaryException if there are too many for one file
   */
  public void add(KnownEntity entity) throws IOException {
    record.reset();
    KnownEntityCodec.write(
        entity, sources.computeIfAbsent(entity.source(), s -> sources.size()), record);
    if (length + record.size() > Integer.MAX_VALUE) {
      throw new DictionaryException(
          "too many names for one file: " + size + " entities; import them in several parts");
    }
    starts.writeInt((int) length);
    record.writeTo(entities);
    length += record.size();
    ids.add(Folding.key(entity.id()), size);
    for (KnownName name : entity.names()) {
      addName(entity, name);
    }
    size++;
  }

  /** A single word names too many people. */
  private void addName(KnownEntity entity, KnownName name) throws IOException {
    String form = name.form();
    boolean person = entity.type() == EntityType.PERSON;
    if (person && form.indexOf(' ') < 0) {
      return;
    }
    names.add(Folding.key(form), size);
    if (!person) {
      String[] words = DictionaryCompiler.words(form);
      if (words.length > 1) {
        phrases.merge(Folding.key(words[0]), words.length, Math::max);
      }
    }
  }

  /**
   * Writes a compiled dictionary of these names.
   *
   * @param file what to write; what is there is overwritten
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    try (FileChannel out = create(file)) {
      ByteBuffer empty = new DictionaryCompiler(GivenNameGroups.none()).compile();
      while (empty.hasRemaining()) {
        out.write(empty);
      }
      append(out);
    }
  }

  private static FileChannel create(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** Writes the names behind what a file has, from its position on. */
  void append(FileChannel out) throws IOException {
    starts.close();
    entities.close();
    long from = out.position();
    long[] ends = new long[KnownNames.SECTIONS];
    out.position(from + KnownNames.HEADER);
    write(
        ByteBuffer.wrap(String.join("\n", sources.keySet()).getBytes(StandardCharsets.UTF_8)), out);
    ends[0] = out.position();
    copy(startsFile, out);
    ends[1] = out.position();
    copy(entitiesFile, out);
    ends[2] = out.position();
    names.write(out);
    ends[3] = out.position();
    ids.write(out);
    ends[4] = out.position();
    try (NameTableWriter table =
        new NameTableWriter(Files.createDirectory(folder.resolve("phrases")))) {
      for (Map.Entry<Long, Integer> phrase : phrases.entrySet()) {
        table.add(phrase.getKey(), phrase.getValue());
      }
      table.write(out);
    }
    ends[5] = out.position();
    writeHead(from, ends, out);
    out.position(ends[5]);
  }

  private static void writeHead(long from, long[] ends, FileChannel out) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(KnownNames.HEADER);
    head.putInt(KnownNames.MAGIC).putInt(KnownNames.VERSION).putInt(0);
    head.putInt(checksum(out, from + KnownNames.HEADER, ends[ends.length - 1]));
    long start = from + KnownNames.HEADER;
    for (long end : ends) {
      head.putLong(end - start);
      start = end;
    }
    head.putInt(2 * Integer.BYTES, KnownNames.headChecksum(head));
    out.position(from);
    write(head.flip(), out);
  }

  private static int checksum(FileChannel file, long from, long end) throws IOException {
    CRC32 crc = new CRC32();
    ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
    for (long at = from; at < end; ) {
      buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
      int read = file.read(buffer, at);
      if (read < 0) {
        throw new IOException("the file became shorter while it was written");
      }
      crc.update(buffer.flip());
      at += read;
    }
    return (int) crc.getValue();
  }

  private static void write(ByteBuffer bytes, FileChannel out) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private static void copy(Path from, FileChannel to) throws IOException {
    try (FileChannel in = FileChannel.open(from)) {
      long at = 0;
      while (at < in.size()) {
        at += in.transferTo(at, in.size() - at, to);
      }
    }
  }

  /** Takes what lies on the disk beside the written file away. */
  @Override
  public void close() throws IOException {
    starts.close();
    entities.close();
    names.close();
    ids.close();
    Files.deleteIfExists(startsFile);
    Files.deleteIfExists(entitiesFile);
    Files.deleteIfExists(folder.resolve("phrases"));
    Files.deleteIfExists(folder);
  }
}
