package org.orthonym.matching;

/**
 * What there is to look into at a token, as bits of a number, so that most tokens are passed over
 * at the sight of a number. Stateless.
 */
final class Marks {
  /** The marks were worked out. */
  static final int KNOWN = 1;

  /** It begins words that tell an office or a country, or is a compound that does. */
  static final int CUE = 2;

  /** Some whole name of several words begins with it. */
  static final int PHRASE = 4;

  /** It has a capital and is a word of the language and no name. */
  static final int PLAIN = 8;

  /** It has a capital, and somebody in the dictionary has it as a given name. */
  static final int GIVEN = 16;

  /** It has a capital, and somebody in the dictionary has it as a family name. */
  static final int FAMILY = 32;

  /** It has a capital, and a meaning in names. */
  static final int MEANING = 64;

  /** What the lexicon says of it is among the marks. */
  static final int CLASS = 128;

  /** Where the flags of its {@link org.orthonym.name.WordClass} stand. */
  static final int CLASS_SHIFT = 8;

  /** As many bits have all the marks. */
  static final int BITS = 16;

  /** All of them. */
  static final int ALL = (1 << BITS) - 1;

  private Marks() {}
}
