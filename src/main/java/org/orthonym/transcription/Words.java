package org.orthonym.transcription;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whole words and what is written for them: a hash table whose keys are looked up as a range of
 * letters, so that a look-up allocates nothing.
 *
 * <p>Immutable and thread-safe; a look-up takes time linear in the length of the word.
 */
final class Words {
  private final char[][] keys;
  private final char[][] values;
  private final int mask;

  /**
   * Packs the words.
   *
   * @param words by the word in lower case
   */
  Words(Map<String, String> words) {
    int capacity = Integer.highestOneBit(Math.max(4, words.size() * 3)) * 2;
    keys = new char[capacity][];
    values = new char[capacity][];
    mask = capacity - 1;
    words.forEach(
        (word, form) -> {
          char[] key = word.toCharArray();
          int slot = slotOf(key, 0, key.length);
          keys[slot] = key;
          values[slot] = form.toCharArray();
        });
  }

  /** What is written for the first {@code length} letters, or null. */
  char @Nullable [] get(char[] letters, int length) {
    return get(letters, 0, length);
  }

  /** What is written for the letters from {@code start} up to {@code end}, or null. */
  char @Nullable [] get(char[] letters, int start, int end) {
    int slot = slotOf(letters, start, end);
    return keys[slot] == null ? null : values[slot];
  }

  private int slotOf(char[] letters, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + letters[i];
    }
    hash ^= hash >>> 15;
    int slot = hash & mask;
    while (keys[slot] != null && !same(keys[slot], letters, start, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean same(char[] key, char[] letters, int start, int end) {
    return Arrays.equals(key, 0, key.length, letters, start, end);
  }
}
