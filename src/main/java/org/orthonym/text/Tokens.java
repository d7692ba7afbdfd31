package org.orthonym.text;

import java.util.Arrays;

/**
 * The words and numbers of a text, as columns: where each begins and ends, how it is written, and
 * what stands between it and the one before. Columns, since a token costs no object this way.
 *
 * <p>Offsets are UTF-16 units, half-open. Immutable once a {@link Tokenizer} has filled it, and
 * then thread-safe.
 */
public final class Tokens {
  /** What stands between a token and the one before it. */
  public enum Gap {
    /** Nothing: the text begins here, or letters and digits touch. */
    NONE,
    /** One or more blanks, or a line break that only wraps a paragraph. */
    SPACE,
    /** One hyphen or dash with no blank beside it. */
    HYPHEN,
    /** A full stop and at most blanks: after an initial, an abbreviation, or a sentence. */
    DOT,
    /** A comma and at most blanks. */
    COMMA,
    /** A line break with whatever else. */
    BREAK,
    /** Any other mark, such as a quotation mark or a bracket. */
    OTHER
  }

  static final int CAPITAL = 1;
  static final int ALL_CAPITALS = 2;
  static final int NUMBER = 4;
  static final int FOREIGN_SCRIPT = 8;
  static final int SENTENCE_START = 16;

  private static final Gap[] GAPS = Gap.values();

  private final String text;
  private final char apostrophe;
  private int size;
  private int[] starts;
  private int[] ends;
  private byte[] flags;
  private byte[] gaps;

  Tokens(String text) {
    this.text = text;
    this.apostrophe = text.indexOf('’') >= 0 ? '’' : '\'';
    int guess = Math.max(8, text.length() / 6);
    this.starts = new int[guess];
    this.ends = new int[guess];
    this.flags = new byte[guess];
    this.gaps = new byte[guess];
  }

  void add(int start, int end, int flag, Gap gap) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      flags = Arrays.copyOf(flags, more);
      gaps = Arrays.copyOf(gaps, more);
    }
    starts[size] = start;
    ends[size] = end;
    flags[size] = (byte) flag;
    gaps[size] = (byte) gap.ordinal();
    size++;
  }

  /** The text the tokens stand in. */
  public String source() {
    return text;
  }

  /** The apostrophe that the text uses: the curly one if it has any. */
  public char apostrophe() {
    return apostrophe;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Where token {@code i} begins. */
  public int start(int i) {
    return starts[i];
  }

  /** Where token {@code i} ends. */
  public int end(int i) {
    return ends[i];
  }

  /** The span of tokens {@code from} up to and including {@code last}. */
  public Span span(int from, int last) {
    return new Span(starts[from], ends[last]);
  }

  /** The letters of token {@code i}; makes a new string. */
  public String word(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** Whether token {@code i} begins with a capital letter. */
  public boolean isCapitalised(int i) {
    return (flags[i] & CAPITAL) != 0;
  }

  /** Whether token {@code i} has at least two letters and no small one. */
  public boolean isAllCapitals(int i) {
    return (flags[i] & ALL_CAPITALS) != 0;
  }

  /** Whether token {@code i} begins with a digit. */
  public boolean isNumber(int i) {
    return (flags[i] & NUMBER) != 0;
  }

  /** Whether token {@code i} begins with a letter of another script than Latin. */
  public boolean isForeignScript(int i) {
    return (flags[i] & FOREIGN_SCRIPT) != 0;
  }

  /** Whether a sentence may begin with token {@code i}, so that its capital says nothing. */
  public boolean isSentenceStart(int i) {
    return (flags[i] & SENTENCE_START) != 0;
  }

  /** What stands before token {@code i}. */
  public Gap gap(int i) {
    return GAPS[gaps[i]];
  }

  /** The first token that ends after {@code offset}, or {@link #size()}. */
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, 0, size, offset);
    int next = found >= 0 ? found + 1 : -found - 1;
    return Math.min(next, size);
  }
}
