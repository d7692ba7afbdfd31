package org.orthonym.name;

/**
 * Cuts German compounds into words that a lexicon has: any word, linked or not, and up to three
 * nouns behind it. "Bundtarifkarte" is Bund, Tarif, Karte.
 *
 * <p>One pass over the letters: where the words end that begin the compound, and from each such
 * place where the nouns end that go on there. Immutable and thread-safe; allocates nothing. Time is
 * the length times that of the longest word in it.
 */
final class GermanCompounds {
  private static final int SHORTEST_PART = 4;
  private static final int LONGEST = 60;

  private final GermanWords words;

  GermanCompounds(GermanWords words) {
    this.words = words;
  }

  /**
   * Whether a part of a text is a compound.
   *
   * @param start where it begins, in UTF-16 units
   * @param end where it ends
   * @param first the letter in the place of its first one
   */
  boolean is(String text, int start, int end, char first) {
    int length = end - start;
    if (length < 2 * SHORTEST_PART || length > LONGEST) {
      return false;
    }
    long heads = heads(text, start, end, first);
    // Where one noun ends behind a head, where the second of two does, and the third of three.
    long once = 0;
    long twice = 0;
    long thrice = 0;
    for (int cut = SHORTEST_PART; cut <= length - SHORTEST_PART; cut++) {
      long bit = 1L << cut;
      if (((heads | once | twice) & bit) == 0) {
        continue;
      }
      long nouns = nounsFrom(text, start, start + cut, end);
      if ((heads & bit) != 0) {
        once |= nouns;
      } else if ((once & bit) != 0) {
        twice |= nouns;
      } else {
        thrice |= nouns;
      }
    }
    return ((once | twice | thrice) >>> length & 1) != 0;
  }

  /**
   * Where the nouns begin that a word ends in, as bits; only they can be the last part of a
   * compound. A word may have 63 letters at most, else all bits are set.
   */
  long nounTails(String word) {
    int length = word.length();
    if (length >= Long.SIZE) {
      return -1;
    }
    long tails = 0;
    for (int start = 0; start <= length - SHORTEST_PART; start++) {
      char first = Character.toUpperCase(word.charAt(start));
      if ((words.walk(word, start, length, first).says() & WordClass.NOUN) != 0) {
        tails |= 1L << start;
      }
    }
    return tails;
  }

  /** Where the nouns end that begin at a place, in UTF-16 units from {@code start}, as bits. */
  private long nounsFrom(String text, int start, int from, int end) {
    long ends = 0;
    GermanWords.State state = words.root().step(Character.toUpperCase(text.charAt(from)));
    for (int at = from + 1; at < end && !state.isDead(); at++) {
      state = state.step(text.charAt(at));
      if (at + 1 - from >= SHORTEST_PART && (state.says() & WordClass.NOUN) != 0) {
        ends |= 1L << (at + 1 - start);
      }
    }
    return ends;
  }

  /** Where what a compound may begin with ends, with its link, in units from {@code start}. */
  private long heads(String text, int start, int end, char first) {
    long heads = 0;
    GermanWords.State written = words.root();
    // In small letters it would be longer if it had an İ, and then it is no German word.
    GermanWords.State small = hasDottedI(text, start, end) ? words.nowhere() : words.root();
    for (int at = start; at < end && !(written.isDead() && small.isDead()); at++) {
      char letter = at == start ? first : text.charAt(at);
      written = written.step(letter);
      small = small.step(Character.toLowerCase(letter));
      int length = at + 1 - start;
      if (length < SHORTEST_PART) {
        continue;
      }
      if (isPart(written, small)) {
        boolean linked = at + 1 < end && isLink(text.charAt(at + 1));
        heads |= 1L << length | (linked ? 2L << length : 0);
      } else if (isPart(written.step('e'), small.step('e'))) {
        heads |= 1L << length; // "Schul", which leaves an e out
      }
    }
    return heads;
  }

  private static boolean hasDottedI(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == 'İ') {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(char letter) {
    return letter == 's' || letter == 'n' || letter == 'e';
  }

  private static boolean isPart(GermanWords.State written, GermanWords.State small) {
    return (written.says() & (WordClass.NOUN | WordClass.OTHER)) != 0
        || (small.says() & WordClass.OTHER) != 0;
  }
}
