package org.orthonym.dictionary;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * A table from 64-bit keys to numbers, for millions of keys: eight bytes each, in buckets of a few.
 * A bucket is found by the first bits of the mixed key, and a number in it by the next 32; so one
 * key in some thousand millions is taken for another, and whoever needs certainty compares the
 * names. Look-up takes constant time and reads two places. Immutable and thread-safe.
 */
final class NameTable {
  /** More numbers under one key than these are not kept: nothing is told by such a name. */
  static final int MOST = 32;

  private static final int[] NONE = {};

  private final int bits;
  private final IntBuffer starts;
  private final IntBuffer entries;

  private NameTable(int bits, IntBuffer starts, IntBuffer entries) {
    this.bits = bits;
    this.starts = starts;
    this.entries = entries;
  }

  /** Reads what {@link NameTableWriter} wrote. */
  static NameTable read(ByteBuffer in) {
    int bits = in.getInt();
    int size = (1 << bits) + 1;
    IntBuffer starts = in.slice(in.position(), size * Integer.BYTES).asIntBuffer();
    int from = in.position() + size * Integer.BYTES;
    return new NameTable(bits, starts, in.slice(from, in.limit() - from).asIntBuffer());
  }

  /** Spreads the bits of a key. */
  static long mixed(long key) {
    long mixed = (key ^ key >>> 32) * 0x9e3779b97f4a7c15L;
    return (mixed ^ mixed >>> 29) * 0xbf58476d1ce4e5b9L;
  }

  static int bucket(long mixed, int bits) {
    return (int) (mixed >>> (Long.SIZE - bits));
  }

  static int residue(long mixed, int bits) {
    return (int) (mixed << bits >>> 32);
  }

  /** The first number of a key; -1 if it has none. Allocates nothing. */
  int first(long key) {
    long mixed = mixed(key);
    int bucket = bucket(mixed, bits);
    int residue = residue(mixed, bits);
    int end = starts.get(bucket + 1);
    for (int i = starts.get(bucket); i < end; i++) {
      if (entries.get(2 * i) == residue) {
        return entries.get(2 * i + 1);
      }
    }
    return -1;
  }

  /** The numbers of a key, in the order they were added. */
  int[] all(long key) {
    long mixed = mixed(key);
    int bucket = bucket(mixed, bits);
    int residue = residue(mixed, bits);
    int end = starts.get(bucket + 1);
    int[] found = NONE;
    for (int i = starts.get(bucket); i < end; i++) {
      if (entries.get(2 * i) == residue) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = entries.get(2 * i + 1);
      }
    }
    return found;
  }
}
