package org.orthonym.transcription;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk of one thread at work on one name: the letters of the word at hand and what is written
 * so far.
 */
final class Scratch {
  private static final int KEPT = 4096;

  /** The word in lower case. */
  char[] lower = new char[64];

  /** The word as it stands in the source. */
  char[] original = new char[64];

  /** The numbers of its letters, with an edge before and behind. */
  short[] codes = new short[66];

  /** How many letters the word has. */
  int length;

  /** Whether each letter of the word that has a case is a capital, and there are two or more. */
  boolean capitals;

  /** Whether a capital is still owed, since the letter that had it wrote nothing. */
  boolean owed;

  /** Whether all that was written follows from rules and lexicons. */
  boolean certain;

  /** Where the rows used are noted, if somebody asks. */
  @Nullable List<Step> steps;

  private char[] out = new char[128];
  private int size;

  void start(@Nullable List<Step> steps) {
    this.steps = steps;
    size = 0;
    certain = true;
  }

  /** What was written; gives back memory that only a monstrous name needs. */
  String finish() {
    String text = new String(out, 0, size);
    steps = null;
    if (out.length > KEPT) {
      out = new char[128];
    }
    if (lower.length > KEPT) {
      startWord(64);
    }
    return text;
  }

  /** Whether the letter at this place of the word is a capital; an apostrophe never is. */
  boolean isCapital(int at) {
    return original[at] != lower[at] && lower[at] != '\'';
  }

  void startWord(int most) {
    length = 0;
    owed = false;
    if (lower.length < most || lower.length > KEPT) {
      lower = new char[most];
      original = new char[most];
      codes = new short[most + 2];
    }
  }

  void write(char c) {
    if (size == out.length) {
      out = Arrays.copyOf(out, size * 2);
    }
    out[size++] = c;
  }

  void write(char[] text) {
    if (size + text.length > out.length) {
      out = Arrays.copyOf(out, (size + text.length) * 2);
    }
    char[] to = out;
    int at = size;
    for (char c : text) {
      to[at++] = c;
    }
    size = at;
  }

  /** Writes in capitals. */
  void writeCapitals(char[] text) {
    for (char c : text) {
      write(Character.toUpperCase(c));
    }
  }

  /** Writes in lower case. */
  void writeLower(char[] text) {
    for (char c : text) {
      write(Character.toLowerCase(c));
    }
  }

  /** Writes with the first letter a capital; if there is no letter, the capital stays owed. */
  void writeCapitalised(char[] text) {
    owed = true;
    for (char c : text) {
      write(owed ? Character.toUpperCase(c) : c);
      owed &= !Character.isLetter(c);
    }
  }
}
