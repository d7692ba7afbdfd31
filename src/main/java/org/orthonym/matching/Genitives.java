package org.orthonym.matching;

import java.util.Locale;
import org.orthonym.name.Folding;
import org.orthonym.name.GermanInflection;
import org.orthonym.similarity.LetterEdits;

/**
 * Tells whether the s at the end of a garbled name is the German genitive's or a letter of the
 * garble: "Sakellaropoulos" is no genitive of Sakellaropoulou. Stateless and thread-safe.
 */
final class Genitives {
  private Genitives() {}

  /**
   * Whether the mention, read as the genitive of a form, is nearer to it than read as it stands. As
   * near it is a genitive but for a whole name before a word that is no noun, as verbs are.
   *
   * @param form the right family name
   * @param text the mention's without the ending
   * @param ending the ending as the text has it, not empty
   */
  static boolean isLikely(String form, String text, String ending, Mention mention) {
    if (ending.length() > 1) {
      return true; // an apostrophe stands before it
    }
    String right = lower(form);
    String whole = lower(text + ending);
    int asGenitive = LetterEdits.between(right, lower(text));
    int asItStands = LetterEdits.between(right, whole);
    if (GermanInflection.genitive(form, '’').endsWith("’")) {
      // Of such a name no German writes an s behind it, but a machine may.
      return asGenitive < asItStands && Frame.isBeforeNoun(mention);
    }
    return asGenitive < asItStands
        || (asGenitive == asItStands && (mention.size() == 1 || Frame.isBeforeNoun(mention)));
  }

  private static String lower(String name) {
    return Folding.fold(name).toLowerCase(Locale.ROOT);
  }
}
