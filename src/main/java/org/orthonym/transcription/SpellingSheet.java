package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names of one language beside their spelling in others, to see how often the tables agree with it:
 * tab-separated, {@code #} comments, a header row whose first column is {@code native} and whose
 * others are codes of target languages. A cell may hold several spellings with {@code |} between,
 * or nothing.
 *
 * @param source the code of the language of the names
 * @param header the columns
 * @param rows the cells by row
 */
public record SpellingSheet(String source, List<String> header, List<List<String>> rows) {
  /** Copies the cells. */
  public SpellingSheet {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * How often a target's spelling is met.
   *
   * @param target the code of the language
   * @param names how many names have a spelling there
   * @param misses the others, a line each: name, what is written, what is expected
   */
  public record Agreement(String target, int names, List<String> misses) {
    /** Copies the misses. */
    public Agreement {
      misses = List.copyOf(misses);
    }

    /** The share of names written as expected, in per cent; 100 of none. */
    public double percent() {
      return names == 0 ? 100 : 100.0 * (names - misses.size()) / names;
    }
  }

  /**
   * Reads a sheet.
   *
   * @throws IllegalArgumentException if it has no header row
   */
  public static SpellingSheet parse(String source, String text) {
    List<List<String>> lines =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> Arrays.asList(line.split("\t", -1)))
            .toList();
    if (lines.isEmpty() || !lines.get(0).get(0).equals("native")) {
      throw new IllegalArgumentException(
          "the first line that is no comment must be 'native' and target languages");
    }
    return new SpellingSheet(source, lines.get(0), lines.subList(1, lines.size()));
  }

  /**
   * The agreement for each target of the header that is known, in its order.
   *
   * @throws IllegalArgumentException if the source is unknown; the message lists the known ones
   */
  public List<Agreement> check(Style style) {
    List<Agreement> agreements = new ArrayList<>();
    for (int column = 1; column < header.size(); column++) {
      if (Languages.TARGETS.contains(header.get(column))) {
        agreements.add(check(column, style));
      }
    }
    return agreements;
  }

  private Agreement check(int column, Style style) {
    Transcriber transcriber = Transcriber.of(source, header.get(column), style);
    int names = 0;
    List<String> misses = new ArrayList<>();
    for (List<String> row : rows) {
      String expected = column < row.size() ? row.get(column).strip() : "";
      if (!expected.isEmpty()) {
        names++;
        String written = transcriber.transcribe(row.get(0));
        if (!Arrays.asList(expected.split(" \\| ")).contains(written)) {
          misses.add(row.get(0) + ": " + written + " for " + expected);
        }
      }
    }
    return new Agreement(header.get(column), names, misses);
  }
}
