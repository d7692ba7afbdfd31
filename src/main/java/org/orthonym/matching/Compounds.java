package org.orthonym.matching;

import java.util.List;
import java.util.Locale;
import org.orthonym.name.Lexicon;
import org.orthonym.name.WordClass;

/**
 * Tells German compounds that no lexicon has by the common noun at their end: "Quirinalspalast".
 * Short nouns end family names as well ("Stoltenberg", "Verstappen").
 *
 * <p>Immutable and thread-safe.
 */
final class Compounds {
  private static final int SHORTEST_HEAD = 3;
  private static final int SHORTEST_TAIL = 6;
  private static final int LONGEST_COMPOUND = 40;

  /** A noun of as many letters makes a compound of whatever stands before. */
  private static final int LONG_TAIL = 8;

  /** What nouns are made with that are no names: "Unkenntlichmachung". */
  private static final List<String> SUFFIXES =
      List.of("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "ismus");

  /** A word of as many letters before such a suffix is no name. */
  private static final int SHORTEST_STEM = 6;

  /** What German puts between the parts of a compound. */
  private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");

  private final Lexicon lexicon;

  Compounds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a word is neither too short nor too long. */
  static boolean mayBe(String word) {
    return word.length() >= SHORTEST_HEAD + SHORTEST_TAIL && word.length() <= LONGEST_COMPOUND;
  }

  /** Whether a word of such a length is one. Time is linear in look-ups. */
  boolean is(String word) {
    return isDerived(word) || isCompound(word);
  }

  private static boolean isDerived(String word) {
    return SUFFIXES.stream()
        .anyMatch(s -> word.length() >= s.length() + SHORTEST_STEM && word.endsWith(s));
  }

  private boolean isCompound(String word) {
    long nouns = lexicon.nounTails(word);
    int most = word.length() - SHORTEST_TAIL;
    for (int start = SHORTEST_HEAD; start <= most && nouns >>> start != 0; start++) {
      if (Character.isLowerCase(word.charAt(start))) {
        WordClass known = lexicon.lookUpTail(word, start);
        if (known.isNoun() && known.isPlainWord() && isHead(word, start)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the first {@code end} letters may be a word before another; before a long one, any. */
  private boolean isHead(String word, int end) {
    if (word.length() - end >= LONG_TAIL) {
      return true;
    }
    for (String link : LINKS) {
      int bare = end - link.length();
      if (bare >= SHORTEST_HEAD && word.startsWith(link, bare)) {
        String head = word.substring(0, bare);
        if (lexicon.lookUp(head).bits() != 0
            || lexicon.lookUp(head.toLowerCase(Locale.ROOT)).bits() != 0) {
          return true;
        }
      }
    }
    return false;
  }
}
