package org.orthonym.name;

/**
 * What a lexicon knows of a word: a set of flags.
 *
 * @param bits the flags, one bit each
 */
public record WordClass(int bits) {
  /** The lexicon does not have the word. */
  public static final WordClass UNKNOWN = new WordClass(0);

  /** A common noun and nothing else. */
  public static final WordClass NOUN_ONLY = new WordClass(1);

  private static final WordClass[] ALL = new WordClass[1 << 7];

  static {
    for (int bits = 0; bits < ALL.length; bits++) {
      ALL[bits] = new WordClass(bits);
    }
  }

  static final int NOUN = 1;
  static final int GIVEN = 2;
  static final int FAMILY = 4;
  static final int PLACE = 8;
  static final int OTHER = 16;
  static final int FEMALE = 32;
  static final int MALE = 64;

  /** The one with these flags, without making a new one. */
  public static WordClass of(int bits) {
    return ALL[bits];
  }

  /** Whether it is a common noun. */
  public boolean isNoun() {
    return (bits & NOUN) != 0;
  }

  /** Whether people have it as a given name. */
  public boolean isGiven() {
    return (bits & GIVEN) != 0;
  }

  /** Whether people have it as a family name. */
  public boolean isFamily() {
    return (bits & FAMILY) != 0;
  }

  /** Whether a place or country is called so. */
  public boolean isPlace() {
    return (bits & PLACE) != 0;
  }

  /** Whether it is a word that is neither a noun nor a name, such as a verb or an article. */
  public boolean isOther() {
    return (bits & OTHER) != 0;
  }

  /** Whether it is a name of a person or place. */
  public boolean isName() {
    return (bits & (GIVEN | FAMILY | PLACE)) != 0;
  }

  /** Whether it is a word of the language and no name at all. */
  public boolean isPlainWord() {
    return (bits & (NOUN | OTHER)) != 0 && !isName();
  }

  /** Whether only women have it as a given name. */
  public boolean isFemale() {
    return (bits & (FEMALE | MALE)) == FEMALE;
  }

  /** Whether only men have it as a given name. */
  public boolean isMale() {
    return (bits & (FEMALE | MALE)) == MALE;
  }
}
