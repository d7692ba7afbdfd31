package org.orthonym.normalise;

/**
 * What a normaliser keeps from article to article, since the same names come again. It never
 * changes what is decided.
 *
 * @param prospects what spellings are worth
 * @param conversions names rendered by rule
 */
record Memory(Prospects prospects, Conversions conversions) {
  /** An empty memory for texts of this language. */
  static Memory of(String target) {
    return new Memory(new Prospects(), new Conversions(target));
  }
}
