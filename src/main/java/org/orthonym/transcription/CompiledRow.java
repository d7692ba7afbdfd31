package org.orthonym.transcription;

/** A row whose letters are numbers and whose contexts are look-ups. Immutable. */
final class CompiledRow {
  private final Row row;
  private final short[] core;
  private final boolean[][] left;
  private final boolean[][] right;
  private final char[] output;

  /**
   * A row for the table that numbered its letters.
   *
   * @param core the numbers of the letters replaced
   * @param left by distance before them, which letter may stand there
   * @param right by distance behind them, which letter may stand there
   */
  CompiledRow(Row row, short[] core, boolean[][] left, boolean[][] right) {
    this.row = row;
    this.core = core;
    this.left = left;
    this.right = right;
    output = row.output().toCharArray();
  }

  Row row() {
    return row;
  }

  /** How many letters are replaced. */
  int length() {
    return core.length;
  }

  /** What is written; not to be changed. */
  char[] output() {
    return output;
  }

  /** The number of one of the letters replaced. */
  short codeAt(int index) {
    return core[index];
  }

  /**
   * Whether the row may follow what is known of the letters before it.
   *
   * @param tail the numbers of the last four letters, the last one in the lowest 16 bits; what lies
   *     before them is not looked at
   */
  boolean mayFollow(long tail) {
    for (int i = 0; i < Math.min(left.length, 4); i++) {
      if (!left[i][(int) (tail >>> (16 * i)) & 0xffff]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row replaces what stands at a place, see {@link Table#rowAt}. */
  boolean fits(short[] word, int at, int end) {
    int after = at + core.length;
    if (at < left.length || after + right.length > end + 1) {
      return false;
    }
    for (int i = 1; i < core.length; i++) {
      if (word[at + i] != core[i]) {
        return false;
      }
    }
    for (int i = 0; i < left.length; i++) {
      if (!left[i][word[at - 1 - i]]) {
        return false;
      }
    }
    for (int i = 0; i < right.length; i++) {
      if (!right[i][word[after + i]]) {
        return false;
      }
    }
    return true;
  }
}
