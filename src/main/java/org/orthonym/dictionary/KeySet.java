package org.orthonym.dictionary;

import java.util.Arrays;
import java.util.Collection;

/** A set of folded keys, sorted. Immutable and thread-safe; asking takes logarithmic time. */
public final class KeySet {
  private final long[] keys;

  KeySet(long[] sorted) {
    this.keys = sorted;
  }

  static KeySet of(Collection<Long> keys) {
    return new KeySet(keys.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
  }

  /** Whether the key is in the set. */
  public boolean contains(long key) {
    return Arrays.binarySearch(keys, key) >= 0;
  }

  long[] sorted() {
    return keys.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeySet set && Arrays.equals(keys, set.keys);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys);
  }

  @Override
  public String toString() {
    return keys.length + " keys";
  }
}
