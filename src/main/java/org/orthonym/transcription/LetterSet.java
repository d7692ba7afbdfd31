package org.orthonym.transcription;

import java.util.Map;

/**
 * Which letters may stand at a place beside what a row replaces.
 *
 * @param letters the letters spoken of
 * @param edge whether the edge of a word is spoken of
 * @param later whether the end of a word that follows another one is spoken of
 * @param negated whether all but these are meant
 */
record LetterSet(String letters, boolean edge, boolean later, boolean negated) {
  /** Any letter of the word. */
  static final LetterSet ANY = new LetterSet("", true, true, true);

  boolean contains(char letter) {
    return (letters.indexOf(letter) >= 0) != negated;
  }

  boolean containsEdge() {
    return edge != negated;
  }

  boolean containsLaterEdge() {
    return later != negated;
  }

  /** Whether a letter that the table does not know is in the set. */
  boolean containsOther() {
    return negated;
  }

  /**
   * Reads what stands in square brackets.
   *
   * @throws IllegalArgumentException if a class is unknown
   */
  static LetterSet parse(String inside, Map<String, String> classes) {
    boolean negated = inside.startsWith("!");
    StringBuilder letters = new StringBuilder();
    boolean edge = false;
    boolean later = false;
    for (int i = negated ? 1 : 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == '^' || c == '$') {
        edge = true;
        later = true;
      } else if (c == '&') {
        later = true;
      } else if (c == '{') {
        int end = inside.indexOf('}', i);
        letters.append(lettersOf(inside.substring(i + 1, Math.max(end, i + 1)), classes));
        i = end;
      } else {
        letters.append(c);
      }
    }
    return new LetterSet(letters.toString(), edge, later, negated);
  }

  private static String lettersOf(String name, Map<String, String> classes) {
    String letters = classes.get(name);
    if (letters == null) {
      throw new IllegalArgumentException(
          "no class '" + name + "'; known here: " + classes.keySet());
    }
    return letters;
  }
}
