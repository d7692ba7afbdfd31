package org.orthonym.name;

import java.util.Objects;
import java.util.Set;

/**
 * A name in its parts. Something that has no given name has only a family name.
 *
 * @param given the given names, or empty
 * @param family the family name, never empty
 * @param familyFirst whether the family name comes first
 */
public record PersonName(String given, String family, boolean familyFirst) {
  /** Small words that belong to the family name after them. */
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "vom", "zu", "zum", "zur", "der", "den", "dem", "de", "del", "della", "di",
          "da", "do", "dos", "das", "du", "des", "d", "la", "le", "el", "al", "ter", "ten", "op",
          "bin", "ibn", "ben", "bint", "abu", "y", "e", "af", "av");

  /** Checks that nothing is null. */
  public PersonName {
    Objects.requireNonNull(given, "given must not be null");
    Objects.requireNonNull(family, "family must not be null");
  }

  /** Whether a word, as it is written, is a particle such as {@code von} or {@code bin}. */
  public static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** A name that is one piece, such as a town's. */
  public static PersonName single(String name) {
    return new PersonName("", name, false);
  }

  /**
   * Parts a name by the usual order: the last word, with the small particles before it, is the
   * family name. A single word, or a name that ends in a regnal number, is one piece.
   */
  public static PersonName parse(String full) {
    String[] words = full.split(" ");
    int last = words.length - 1;
    if (last == 0 || words[last].matches("[IVX]+\\.?")) {
      return single(full);
    }
    int family = last;
    while (family > 1 && PARTICLES.contains(words[family - 1])) {
      family--;
    }
    return part(words, family, words.length);
  }

  /**
   * Parts a name of which it is known that words {@code from} up to and not including {@code to}
   * are the family name.
   *
   * @throws IllegalArgumentException if the family name is neither at the beginning nor at the end
   */
  public static PersonName part(String[] words, int from, int to) {
    String family = String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
    if (to == words.length) {
      String given = String.join(" ", java.util.Arrays.copyOfRange(words, 0, from));
      return new PersonName(given, family, false);
    }
    if (from == 0) {
      String given = String.join(" ", java.util.Arrays.copyOfRange(words, to, words.length));
      return new PersonName(given, family, true);
    }
    throw new IllegalArgumentException("the family name is in the middle: " + family);
  }

  /** The whole name in its own order. */
  public String full() {
    if (given.isEmpty()) {
      return family;
    }
    return familyFirst ? family + " " + given : given + " " + family;
  }
}
