package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row of a table as it is written.
 *
 * @param pattern the pattern, for people
 * @param left what stands before, the nearest letter first
 * @param core the letters replaced
 * @param right what stands behind, the nearest letter first
 * @param output what is written for them
 * @param asWritten whether the output keeps its case and leaves a capital to what follows
 * @param styles where it applies
 * @param note its source or remark; may be empty
 */
record Row(
    String pattern,
    List<LetterSet> left,
    String core,
    List<LetterSet> right,
    String output,
    boolean asWritten,
    Set<Style> styles,
    String note) {

  private static final Set<Style> ALL_STYLES = Set.of(Style.values());

  /** Whether nothing but the letters replaced decides. */
  boolean isUnconditional() {
    return left.isEmpty() && right.isEmpty() && styles.size() == Style.values().length;
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is no row; the message says why, the caller where
   */
  static Row parse(String line, Map<String, String> classes) {
    int patternStart = skip(line, 0, true);
    int patternEnd = skip(line, patternStart, false);
    int outputStart = skip(line, patternEnd, true);
    int outputEnd = skip(line, outputStart, false);
    if (outputStart == line.length()) {
      throw new IllegalArgumentException("a row needs a pattern and an output");
    }
    String written = line.substring(outputStart, outputEnd);
    String note = line.substring(outputEnd).strip();
    Set<Style> styles = ALL_STYLES;
    if (note.startsWith("@")) {
      String[] parts = note.split("\\s+", 2);
      styles = stylesOf(parts[0].substring(1));
      note = parts.length > 1 ? parts[1] : "";
    }
    boolean asWritten = written.startsWith("~");
    String output = written.equals("-") ? "" : written.substring(asWritten ? 1 : 0);
    String pattern = line.substring(patternStart, patternEnd);
    return parse(pattern, classes, output.replace('_', ' '), asWritten, styles, note);
  }

  private static Set<Style> stylesOf(String codes) {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    for (String code : codes.split(",")) {
      styles.add(Style.of(code));
    }
    return Set.copyOf(styles);
  }

  /** The end of the run of blanks, or of other characters, that begins at a place. */
  private static int skip(String line, int start, boolean blanks) {
    int end = start;
    while (end < line.length() && Character.isWhitespace(line.charAt(end)) == blanks) {
      end++;
    }
    return end;
  }

  private static Row parse(
      String pattern,
      Map<String, String> classes,
      String output,
      boolean asWritten,
      Set<Style> styles,
      String note) {
    int open = pattern.indexOf('(');
    int close = pattern.indexOf(')');
    if (open < 0 && close < 0) {
      return parse(bracketed(pattern), classes, output, asWritten, styles, note);
    }
    if (open < 0 || close < open) {
      throw new IllegalArgumentException("round brackets do not match in '" + pattern + "'");
    }
    String core = pattern.substring(open + 1, close);
    if (core.isEmpty() || hasSigns(core)) {
      throw new IllegalArgumentException("'" + pattern + "' does not replace plain letters");
    }
    List<LetterSet> left = new ArrayList<>(sets(pattern.substring(0, open), classes));
    Collections.reverse(left);
    List<LetterSet> right = sets(pattern.substring(close + 1), classes);
    return new Row(pattern, List.copyOf(left), core, right, output, asWritten, styles, note);
  }

  private static boolean hasSigns(String core) {
    for (int i = 0; i < core.length(); i++) {
      if ("[]{}^$&!.".indexOf(core.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Puts round brackets around all but the edges. */
  private static String bracketed(String pattern) {
    int start = pattern.startsWith("^") ? 1 : 0;
    int end =
        (pattern.endsWith("$") || pattern.endsWith("&")) ? pattern.length() - 1 : pattern.length();
    return pattern.substring(0, start)
        + "("
        + pattern.substring(start, Math.max(start, end))
        + ")"
        + pattern.substring(Math.max(start, end));
  }

  private static List<LetterSet> sets(String context, Map<String, String> classes) {
    List<LetterSet> sets = new ArrayList<>();
    for (int i = 0; i < context.length(); i++) {
      char c = context.charAt(i);
      int end = c == '[' ? context.indexOf(']', i) : c == '{' ? context.indexOf('}', i) : i;
      if (end < 0) {
        throw new IllegalArgumentException("a bracket is not closed in '" + context + "'");
      }
      if (c == '[') {
        sets.add(LetterSet.parse(context.substring(i + 1, end), classes));
      } else if (c == '.') {
        sets.add(LetterSet.ANY);
      } else {
        sets.add(LetterSet.parse(context.substring(i, end + 1), classes));
      }
      i = end;
    }
    return List.copyOf(sets);
  }
}
