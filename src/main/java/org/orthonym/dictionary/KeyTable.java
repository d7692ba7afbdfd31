package org.orthonym.dictionary;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * An open hash table from 64-bit keys to lists of numbers, laid out in a buffer that may be mapped
 * from a file. Look-up takes constant time and allocates nothing. Immutable and thread-safe.
 */
final class KeyTable {
  private final LongBuffer keys;
  private final IntBuffer places;
  private final IntBuffer postings;
  private final int mask;

  private KeyTable(LongBuffer keys, IntBuffer places, IntBuffer postings) {
    this.keys = keys;
    this.places = places;
    this.postings = postings;
    this.mask = keys.limit() - 1;
  }

  /** Reads what {@link Builder#write} wrote, from the position of {@code in} on. */
  static KeyTable read(ByteBuffer in) {
    int capacity = in.getInt();
    int size = in.getInt();
    LongBuffer keys = slice(in, capacity * Long.BYTES).asLongBuffer();
    IntBuffer places = slice(in, capacity * Integer.BYTES).asIntBuffer();
    IntBuffer postings = slice(in, size * Integer.BYTES).asIntBuffer();
    return new KeyTable(keys, places, postings);
  }

  private static ByteBuffer slice(ByteBuffer in, int length) {
    ByteBuffer slice = in.slice(in.position(), length);
    in.position(in.position() + length);
    return slice;
  }

  /** Where the list of {@code key} begins, for {@link #count} and {@link #get}; -1 if none. */
  int find(long key) {
    long wanted = key == 0 ? 1 : key;
    int slot = slot(wanted, mask);
    while (true) {
      long there = keys.get(slot);
      if (there == wanted) {
        return places.get(slot);
      }
      if (there == 0) {
        return -1;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** How many numbers the list has that begins at {@code place}. */
  int count(int place) {
    return postings.get(place);
  }

  /** The {@code i}-th number of the list that begins at {@code place}. */
  int get(int place, int i) {
    return postings.get(place + 1 + i);
  }

  private static int slot(long key, int mask) {
    long h = key * 0x9e3779b97f4a7c15L;
    return (int) (h >>> 32) & mask;
  }

  /** Collects lists of numbers by key. Not thread-safe. */
  static final class Builder {
    private final Map<Long, int[]> lists = new HashMap<>();

    /** Adds numbers to the list of {@code key}, unless the list has just these in a row already. */
    void add(long key, int... numbers) {
      long wanted = key == 0 ? 1 : key;
      int[] old = lists.get(wanted);
      if (old == null) {
        lists.put(wanted, numbers.clone());
        return;
      }
      for (int i = 0; i + numbers.length <= old.length; i += numbers.length) {
        if (java.util.Arrays.equals(old, i, i + numbers.length, numbers, 0, numbers.length)) {
          return;
        }
      }
      int[] more = java.util.Arrays.copyOf(old, old.length + numbers.length);
      System.arraycopy(numbers, 0, more, old.length, numbers.length);
      lists.put(wanted, more);
    }

    /** Whether the key has a list. */
    boolean has(long key) {
      return lists.containsKey(key == 0 ? 1L : key);
    }

    /** Lays the table out; the same lists give the same bytes. */
    ByteBuffer write() {
      int capacity = 8;
      while (capacity * 3L < lists.size() * 4L) {
        capacity <<= 1;
      }
      long[] keys = new long[capacity];
      int[] places = new int[capacity];
      long[] sorted = lists.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
      int size = 0;
      for (long key : sorted) {
        size += 1 + list(key).length;
      }
      int[] postings = new int[size];
      int at = 0;
      for (long key : sorted) {
        int[] list = list(key);
        int slot = slot(key, capacity - 1);
        while (keys[slot] != 0) {
          slot = (slot + 1) & (capacity - 1);
        }
        keys[slot] = key;
        places[slot] = at;
        postings[at++] = list.length;
        System.arraycopy(list, 0, postings, at, list.length);
        at += list.length;
      }
      ByteBuffer out = ByteBuffer.allocate(8 + capacity * 12 + size * 4);
      out.putInt(capacity).putInt(size);
      for (long key : keys) {
        out.putLong(key);
      }
      for (int place : places) {
        out.putInt(place);
      }
      for (int posting : postings) {
        out.putInt(posting);
      }
      return out.flip();
    }

    private int[] list(long key) {
      return java.util.Objects.requireNonNull(lists.get(key));
    }
  }
}
