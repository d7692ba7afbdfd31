package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How words with certain last letters are declined: a line of a resource {@code SOURCE.cases}.
 *
 * <pre>
 * GENDER KIND LAST-LETTERS DROPPED   GENITIVE DATIVE ACCUSATIVE INSTRUMENTAL PREPOSITIONAL
 * m family ов,ев,ин 0    а у а ым е
 * </pre>
 *
 * @param gender men's or women's names
 * @param kind {@code given} for all but the last word, {@code family} for the last, {@code any}
 * @param last what the word ends in, one of these; {@code =} before one means the whole word
 * @param dropped how many letters go
 * @param endings what is put there instead, by case; {@code -} in the file is nothing
 */
record Declension(
    Gender gender, String kind, List<String> last, int dropped, List<String> endings) {

  /** Reads the rules of a language; the first that fits wins. None where there is no file. */
  static List<Declension> read(String source) {
    List<Declension> rules = new ArrayList<>();
    for (String line : TableFile.linesOf(source + ".cases")) {
      String[] cells = line.strip().split("\\s+");
      List<String> endings = new ArrayList<>();
      for (int i = 4; i < cells.length; i++) {
        endings.add(cells[i].equals("-") ? "" : cells[i]);
      }
      rules.add(
          new Declension(
              Gender.of(cells[0]),
              cells[1],
              List.of(cells[2].split(",")),
              Integer.parseInt(cells[3]),
              List.copyOf(endings)));
    }
    return List.copyOf(rules);
  }

  boolean fits(String lower, Gender wanted, boolean family) {
    return gender == wanted
        && (kind.equals("any") || kind.equals("family") == family)
        && last.stream().anyMatch(end -> endsIn(lower, end));
  }

  private static boolean endsIn(String lower, String end) {
    return end.startsWith("=")
        ? lower.equals(end.substring(1))
        : lower.length() > end.length() && lower.endsWith(end);
  }

  /** The word in a case. A word in capitals gets its ending in capitals. */
  String apply(String word, int grammaticalCase) {
    String stem = word.substring(0, word.length() - dropped);
    String ending = endings.get(grammaticalCase);
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return stem + (capitals ? ending.toUpperCase(Locale.ROOT) : ending);
  }
}
