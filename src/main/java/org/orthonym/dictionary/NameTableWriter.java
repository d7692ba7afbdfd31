package org.orthonym.dictionary;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Collects numbers by key and lays them out as a {@link NameTable}, in memory that does not grow
 * with them: they go to parts on the disk by the first bits of their keys, and each part is sorted
 * by itself. Not thread-safe.
 */
final class NameTableWriter implements Closeable {
  private static final int PART_BITS = 6;
  private static final int PARTS = 1 << PART_BITS;
  private static final int PAIR = Long.BYTES + Integer.BYTES;
  private static final int PER_BUCKET = 3;
  private static final int BUFFER = 1 << 14;

  private final Path folder;
  private final Path[] files = new Path[PARTS];
  private final DataOutputStream[] parts = new DataOutputStream[PARTS];
  private long size;

  /**
   * A writer that keeps its parts in a folder, which must be empty and its own.
   *
   * @throws IOException if they cannot be created
   */
  NameTableWriter(Path folder) throws IOException {
    this.folder = folder;
    for (int i = 0; i < PARTS; i++) {
      files[i] = folder.resolve("part-" + i);
      parts[i] =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(files[i]), BUFFER));
    }
  }

  /** Adds a number to a key. */
  void add(long key, int number) throws IOException {
    long mixed = NameTable.mixed(key);
    DataOutputStream part = parts[NameTable.bucket(mixed, PART_BITS)];
    part.writeLong(mixed);
    part.writeInt(number);
    size++;
  }

  /** Writes the table, big-endian: the number of bits, the starts of the buckets, the entries. */
  void write(FileChannel out) throws IOException {
    int bits = PART_BITS;
    while (1L << bits < size / PER_BUCKET) {
      bits++;
    }
    ByteBuffer starts = ByteBuffer.allocate(Integer.BYTES * ((1 << bits) + 2));
    starts.putInt(bits).putInt(0);
    long head = out.position();
    out.position(head + starts.capacity());
    int end = 0;
    for (int i = 0; i < PARTS; i++) {
      parts[i].close();
      end = writePart(Part.read(files[i], bits), bits, end, starts, out);
    }
    long tail = out.position();
    out.position(head);
    writeAll(starts.flip(), out);
    out.position(tail);
  }

  private static int writePart(Part part, int bits, int before, ByteBuffer starts, FileChannel out)
      throws IOException {
    ByteBuffer entries = ByteBuffer.allocate(2 * Integer.BYTES * part.size());
    int buckets = 1 << (bits - PART_BITS);
    int end = before;
    int i = 0;
    for (int b = 0; b < buckets; b++) {
      int from = i;
      while (i < part.size() && (part.bucket(i) & (buckets - 1)) == b) {
        if (!part.isTooMany(from, i)) {
          entries.putInt(part.residue(i)).putInt(part.number(i));
          end++;
        }
        i++;
      }
      starts.putInt(end);
    }
    writeAll(entries.flip(), out);
    return end;
  }

  private static void writeAll(ByteBuffer bytes, FileChannel out) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  /** The pairs of one part, by bucket, and within one in the order they were added. */
  private static final class Part {
    private final long[] mixed;
    private final int[] numbers;
    private final int[] order;
    private final int bits;

    private Part(long[] mixed, int[] numbers, int[] order, int bits) {
      this.mixed = mixed;
      this.numbers = numbers;
      this.order = order;
      this.bits = bits;
    }

    static Part read(Path file, int bits) throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      int size = bytes.remaining() / PAIR;
      long[] mixed = new long[size];
      int[] numbers = new int[size];
      long[] places = new long[size];
      for (int i = 0; i < size; i++) {
        mixed[i] = bytes.getLong();
        numbers[i] = bytes.getInt();
        // Without the bits that all of the part share, so that the place fits in below.
        long bits31 = (mixed[i] << PART_BITS) >>> (Integer.SIZE + 1);
        places[i] = (bits31 << Integer.SIZE) | i;
      }
      Arrays.sort(places);
      int[] order = new int[size];
      for (int i = 0; i < size; i++) {
        order[i] = (int) places[i];
      }
      return new Part(mixed, numbers, order, bits);
    }

    int size() {
      return order.length;
    }

    int bucket(int i) {
      return NameTable.bucket(mixed[order[i]], bits);
    }

    int residue(int i) {
      return NameTable.residue(mixed[order[i]], bits);
    }

    int number(int i) {
      return numbers[order[i]];
    }

    /** Whether as many as are kept under one key come before, or the same pair does. */
    boolean isTooMany(int from, int i) {
      int same = 0;
      for (int k = i - 1; k >= from && same < NameTable.MOST; k--) {
        if (mixed[order[k]] == mixed[order[i]]) {
          same++;
          if (number(k) == number(i)) {
            return true;
          }
        }
      }
      return same >= NameTable.MOST;
    }
  }

  /** Takes its parts off the disk. */
  @Override
  public void close() throws IOException {
    for (int i = 0; i < PARTS; i++) {
      parts[i].close();
      Files.deleteIfExists(files[i]);
    }
    Files.deleteIfExists(folder);
  }
}
