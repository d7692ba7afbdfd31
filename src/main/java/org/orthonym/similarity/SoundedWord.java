package org.orthonym.similarity;

/**
 * A word read into graphemes once, to be compared with many others by {@link WeightedEditDistance}.
 *
 * <p>Immutable and thread-safe. Takes some eight bytes a letter.
 */
public final class SoundedWord {
  private final int[] codes;
  private final int[] lost;
  private final int weight;

  private SoundedWord(Graphemes word) {
    this.codes = new int[word.size()];
    this.lost = new int[codes.length];
    int sum = 0;
    for (int i = 0; i < codes.length; i++) {
      codes[i] = word.code(i);
      lost[i] = lost(i);
      sum += SoundCosts.weight(codes[i]);
    }
    this.weight = sum;
  }

  /** Reads a word, of a very long one the first 128 UTF-16 units, into a buffer that is at hand. */
  static SoundedWord of(CharSequence word, Graphemes buffer) {
    buffer.read(word);
    return new SoundedWord(buffer);
  }

  private int lost(int index) {
    int code = codes[index];
    if (index == 0) {
      return SoundCosts.first(SoundCosts.weight(code));
    }
    return index == codes.length - 1 ? SoundCosts.ending(code) : SoundCosts.weight(code);
  }

  /** The number of graphemes. */
  int size() {
    return codes.length;
  }

  /** The grapheme at an index, as {@link Graphemes#code}. */
  int code(int index) {
    return codes[index];
  }

  /** What it costs that the grapheme at an index was lost or added. */
  int lostAt(int index) {
    return lost[index];
  }

  /** What all its graphemes weigh together. */
  int weight() {
    return weight;
  }
}
