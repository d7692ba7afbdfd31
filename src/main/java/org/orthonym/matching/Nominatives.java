package org.orthonym.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be the nominative of a name as another language's text has it. Guesses freely, since
 * what comes out is only looked up: Зеленского gives Зеленский, and a few forms that nobody has.
 *
 * <p>The endings are those of Russian, Ukrainian and Belarusian nouns and adjectives, the genitive
 * of English, and the prepositions and particles that Arabic, Hebrew and Korean write without a
 * blank. Stateless and thread-safe.
 */
final class Nominatives {
  private static final int SHORTEST_STEM = 2;

  /** Case endings, and what may stand in the nominative instead; {@code -} is nothing. */
  private static final String[][] CYRILLIC = {
    {"ого", "ий", "ый", "ой"},
    {"его", "ий"},
    {"ому", "ий", "ый", "ой"},
    {"ему", "ий"},
    {"ой", "а", "ая"},
    {"ою", "а", "ая"},
    {"ую", "ая"},
    {"ої", "а"},
    {"ій", "а"},
    {"ым", "-", "ый", "ой"},
    {"им", "-", "ий", "ый"},
    {"ом", "-", "о", "ой"},
    {"ем", "-", "й", "ь"},
    {"єм", "й"},
    {"ём", "ь"},
    {"ові", "-", "о"},
    {"еві", "-", "ь"},
    {"єві", "й"},
    {"ии", "ия"},
    {"ию", "ия"},
    {"ией", "ия"},
    {"ью", "ь"},
    {"ей", "я", "ь"},
    {"а", "-", "о"},
    {"у", "-", "а", "о"},
    {"е", "-", "а", "я"},
    {"і", "-", "а", "я"},
    {"ы", "а"},
    {"и", "а", "я", "ь"},
    {"я", "й", "ь"},
    {"ю", "й", "ь", "я"},
  };

  /** Before a name in Arabic: and, with, for, so, like, and the article. */
  private static final String ARABIC = "وبلفك";

  /** Before a name in Hebrew: and, in, to, the, from, that, like. */
  private static final String HEBREW = "ובלהמשכ";

  private Nominatives() {}

  /** The word itself first, then what it may be a form of. */
  static List<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    int apostrophe = Math.max(word.lastIndexOf('’'), word.lastIndexOf('\''));
    if (apostrophe >= SHORTEST_STEM) {
      forms.add(word.substring(0, apostrophe));
    }
    switch (Character.UnicodeScript.of(word.codePointAt(0))) {
      case LATIN -> {
        for (String ending : Endings.of(word)) {
          forms.add(word.substring(0, word.length() - ending.length()));
        }
      }
      case CYRILLIC -> cyrillic(word, forms);
      case ARABIC -> withoutFirst(word, ARABIC, forms);
      case HEBREW -> withoutFirst(word, HEBREW, forms);
      case HANGUL -> withoutLast(word, forms);
      default -> {
        // Other scripts are looked up as they stand.
      }
    }
    return new ArrayList<>(forms);
  }

  private static void cyrillic(String word, Set<String> forms) {
    for (String[] row : CYRILLIC) {
      int stem = word.length() - row[0].length();
      if (stem >= SHORTEST_STEM && word.endsWith(row[0])) {
        for (int i = 1; i < row.length; i++) {
          forms.add(word.substring(0, stem) + (row[i].equals("-") ? "" : row[i]));
        }
      }
    }
  }

  private static void withoutFirst(String word, String letters, Set<String> forms) {
    for (int i = 0; i < 2 && word.length() - i > SHORTEST_STEM; i++) {
      if (letters.indexOf(word.charAt(i)) < 0) {
        return;
      }
      forms.add(word.substring(i + 1));
    }
  }

  private static void withoutLast(String word, Set<String> forms) {
    for (int less = 1; less <= 2 && word.length() - less >= SHORTEST_STEM; less++) {
      forms.add(word.substring(0, word.length() - less));
    }
  }
}
