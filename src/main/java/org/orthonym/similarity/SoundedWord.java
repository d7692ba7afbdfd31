package org.orthonym.similarity;

import java.util.Collection;

/**
 * A word, or several, read into graphemes once, to be compared with many others by {@link
 * WeightedEditDistance}. They lie in one array, since fetching words from all over the memory takes
 * longer than comparing them.
 *
 * <p>Immutable and thread-safe. Takes some four bytes a letter.
 */
public final class SoundedWord {
  private static final int HEAD = 2;

  /** For each word how much it weighs, how many graphemes it has, and these. */
  private final int[] words;

  private SoundedWord(int[] words) {
    this.words = words;
  }

  /** Reads words, of a very long one the first 128 UTF-16 units, into a buffer that is at hand. */
  static SoundedWord of(Collection<? extends CharSequence> words, Graphemes buffer) {
    int[] read = new int[0];
    for (CharSequence word : words) {
      buffer.read(word);
      int at = read.length;
      read = java.util.Arrays.copyOf(read, at + HEAD + buffer.size());
      read[at + 1] = buffer.size();
      for (int i = 0; i < buffer.size(); i++) {
        read[at + HEAD + i] = buffer.code(i);
        read[at] += SoundCosts.weight(buffer.code(i));
      }
    }
    return new SoundedWord(read);
  }

  /** The place of the first word; {@link #isEnd} if there is none. */
  static int first() {
    return 0;
  }

  /** The place of the word behind the one at a place. */
  int next(int place) {
    return place + HEAD + words[place + 1];
  }

  /** Whether there is no word at a place. */
  boolean isEnd(int place) {
    return place == words.length;
  }

  /** The number of graphemes of the word at a place. */
  int size(int place) {
    return words[place + 1];
  }

  /** What the graphemes of the word at a place weigh together. */
  int weight(int place) {
    return words[place];
  }

  /** A grapheme of the word at a place, as {@link Graphemes#code}. */
  int code(int place, int index) {
    return words[place + HEAD + index];
  }

  /** What it costs that a grapheme of the word at a place was lost or added. */
  int lost(int place, int index) {
    int code = code(place, index);
    if (index == 0) {
      return SoundCosts.first(SoundCosts.weight(code));
    }
    return index == size(place) - 1 ? SoundCosts.ending(code) : SoundCosts.weight(code);
  }
}
