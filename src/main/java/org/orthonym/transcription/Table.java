package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table compiled for one style: letters are small numbers, contexts are look-ups, rows lie under
 * the first letter that they replace.
 *
 * <p>Immutable and thread-safe. Finding the row for a letter takes time linear in the rows for this
 * letter, which are a handful.
 */
final class Table {
  /** A letter, or anything else inside a word, that no row speaks of. */
  static final short OTHER = 0;

  /** The edge of a word. */
  static final short EDGE = 1;

  /** The end of a word that follows another one. */
  static final short LATER_EDGE = 2;

  /** The number of the first letter. */
  private static final int FIRST = 3;

  private static final CompiledRow[] NONE = {};

  private final short[][] pages = new short[256][];
  private final CompiledRow[][] byFirst;
  private final boolean titleCase;
  private final boolean certainByLexicon;

  Table(TableFile file, Style style) {
    titleCase = file.isTitleCase();
    certainByLexicon = file.isCertainByLexicon();
    StringBuilder alphabet = new StringBuilder();
    for (Row row : file.rows()) {
      addLetters(row, alphabet);
    }
    for (char[] alike : LIKE) {
      if (codeOf(alike[1]) != OTHER && codeOf(alike[0]) == OTHER) {
        setCode(alike[0], codeOf(alike[1]));
      }
    }
    for (int i = 0; i < alphabet.length(); i++) {
      char capital = Character.toUpperCase(alphabet.charAt(i));
      if (codeOf(capital) == OTHER) {
        setCode(capital, (short) -codeOf(alphabet.charAt(i)));
      }
    }
    byFirst = new CompiledRow[alphabet.length() + FIRST][];
    Arrays.fill(byFirst, NONE);
    List<List<CompiledRow>> lists = new ArrayList<>();
    for (int i = 0; i < byFirst.length; i++) {
      lists.add(new ArrayList<>());
    }
    for (Row row : file.rows()) {
      if (row.styles().contains(style)) {
        lists.get(codeOf(row.core().charAt(0))).add(compile(row, alphabet));
      }
    }
    for (int i = 0; i < byFirst.length; i++) {
      byFirst[i] = lists.get(i).toArray(NONE);
    }
  }

  /** Letters with a stress mark of their own, and apostrophes, read as the plain one. */
  private static final char[][] LIKE = {
    {'ѐ', 'е'},
    {'ѝ', 'и'},
    {'’', '\''},
    {'‘', '\''},
    {'ʼ', '\''},
    {'ʻ', '\''},
    {'`', '\''},
    {'´', '\''},
    {'ʹ', '\''},
    {'′', '\''},
    {'＇', '\''},
    {'ꞌ', '\''},
  };

  private void addLetters(Row row, StringBuilder alphabet) {
    StringBuilder letters = new StringBuilder(row.core());
    row.left().forEach(set -> letters.append(set.letters()));
    row.right().forEach(set -> letters.append(set.letters()));
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (codeOf(c) == OTHER) {
        alphabet.append(c);
        setCode(c, (short) (alphabet.length() + FIRST - 1));
      }
    }
  }

  private void setCode(char c, short code) {
    short[] page = pages[c >> 8];
    if (page == null) {
      page = new short[256];
      pages[c >> 8] = page;
    }
    page[c & 0xff] = code;
  }

  private CompiledRow compile(Row row, StringBuilder alphabet) {
    short[] core = new short[row.core().length()];
    for (int i = 0; i < core.length; i++) {
      core[i] = codeOf(row.core().charAt(i));
    }
    return new CompiledRow(
        row, core, compile(row.left(), alphabet), compile(row.right(), alphabet));
  }

  private static boolean[][] compile(List<LetterSet> sets, StringBuilder alphabet) {
    boolean[][] compiled = new boolean[sets.size()][alphabet.length() + FIRST];
    for (int i = 0; i < compiled.length; i++) {
      LetterSet set = sets.get(i);
      compiled[i][OTHER] = set.containsOther();
      compiled[i][EDGE] = set.containsEdge();
      compiled[i][LATER_EDGE] = set.containsLaterEdge();
      for (int letter = 0; letter < alphabet.length(); letter++) {
        compiled[i][letter + FIRST] = set.contains(alphabet.charAt(letter));
      }
    }
    return compiled;
  }

  /**
   * The number of a letter, or {@link #OTHER}; capitals have the negative one of the small letter.
   */
  short codeOf(char c) {
    short[] page = pages[c >> 8];
    return page == null ? OTHER : page[c & 0xff];
  }

  /** How many numbers there are. */
  int codes() {
    return byFirst.length;
  }

  /** All rows of this style. */
  List<CompiledRow> rows() {
    return Arrays.stream(byFirst).flatMap(Arrays::stream).toList();
  }

  /** Whether each word gets a capital, since the source has none. */
  boolean isTitleCase() {
    return titleCase;
  }

  /** Whether only what the lexicon knows is certain. */
  boolean isCertainByLexicon() {
    return certainByLexicon;
  }

  /**
   * The row for a place in a word.
   *
   * @param word the numbers of its letters, with {@link #EDGE} before the first and behind the last
   * @param at the place of the letter, at least 1
   * @param end the place of the closing edge
   * @return the first row that fits, or null where the letter is to be kept
   */
  @Nullable CompiledRow rowAt(short[] word, int at, int end) {
    for (CompiledRow row : byFirst[word[at]]) {
      if (row.fits(word, at, end)) {
        return row;
      }
    }
    return null;
  }
}
