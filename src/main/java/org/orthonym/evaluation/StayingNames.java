package org.orthonym.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.text.Span;

/**
 * A list of names that must stay as they are, in whatever article they stand: {@code #} comments,
 * lines {@code in: a sentence with {} in it}, then a header row whose first column is {@code stays}
 * and tab-separated rows that begin with a name. Each name in each sentence is a case with one
 * trap.
 *
 * @param sentences with {@code {}} where the name goes
 * @param names in the order of the list
 */
record StayingNames(List<String> sentences, List<String> names) {
  private static final String SENTENCE = "in:";
  private static final String HEADER = "stays";
  private static final String PLACE = "{}";

  /** Copies the lists. */
  StayingNames {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /**
   * Reads a list.
   *
   * @throws IllegalArgumentException if it has no sentence, one without a place for the name, or no
   *     header row
   */
  static StayingNames parse(String text) {
    List<String> sentences = new ArrayList<>();
    List<String> names = new ArrayList<>();
    boolean begun = false;
    for (String line : text.lines().toList()) {
      String first = line.split("\t", 2)[0].strip();
      if (first.isEmpty() || first.startsWith("#")) {
        continue;
      }
      if (begun) {
        names.add(first);
      } else if (line.startsWith(SENTENCE)) {
        sentences.add(sentence(line.substring(SENTENCE.length()).strip()));
      } else if (first.equals(HEADER)) {
        begun = true;
      } else {
        throw new IllegalArgumentException(
            "a row “" + HEADER + "” must stand above the names, and “in: ...” above that");
      }
    }
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("no sentence to put the names into: “in: ... {} ...”");
    }
    return new StayingNames(sentences, names);
  }

  private static String sentence(String sentence) {
    if (!sentence.contains(PLACE)) {
      throw new IllegalArgumentException("“" + sentence + "” has no {} for the name");
    }
    return sentence;
  }

  /** Every name in every sentence, in German texts without a date. */
  List<GoldCase> cases() {
    List<GoldCase> cases = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (String name : names) {
        cases.add(gold(name, sentences.get(i), i + 1));
      }
    }
    return cases;
  }

  private static GoldCase gold(String name, String sentence, int number) {
    int at = sentence.indexOf(PLACE);
    String text = sentence.substring(0, at) + name + sentence.substring(at + PLACE.length());
    return new GoldCase(
        name + " (" + number + ")",
        text,
        "de",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(new Span(at, at + name.length())));
  }
}
