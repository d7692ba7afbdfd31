package org.orthonym.normalise;

import java.util.Optional;
import org.orthonym.transcription.Style;

/**
 * What a normaliser keeps from article to article, since the same names come again. It never
 * changes what is decided.
 *
 * @param prospects what spellings are worth
 * @param conversions names rendered by rule
 */
record Memory(Prospects prospects, Conversions conversions) {
  /** An empty memory for texts of this language in the style of a house, if it has one. */
  static Memory of(String target, Optional<Style> house) {
    return new Memory(new Prospects(), new Conversions(target, house));
  }
}
