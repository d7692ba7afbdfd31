package org.orthonym.matching;

import java.text.Normalizer;
import java.util.Locale;
import org.orthonym.name.Lexicon;
import org.orthonym.name.WordClass;
import org.orthonym.text.Tokens;

/**
 * What the lexicon of a text's language says of its tokens, whatever capitals they have.
 *
 * <p>Immutable; thread-safe if the lexicon is. Asked anew each time.
 */
final class WordsOfLexicon {
  private static final char FIRST_MARK = '\u0300';

  private final Tokens tokens;
  private final Lexicon lexicon;

  WordsOfLexicon(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** The class of a token as it is written, or as it would be in the middle of a sentence. */
  WordClass classOf(int i) {
    String word = composed(tokens.word(i));
    if (tokens.isAllCapitals(i) && word.length() > 1) {
      WordClass titled = lexicon.lookUp(titled(word));
      int small = lexicon.lookUp(word.toLowerCase(Locale.ROOT)).bits();
      return new WordClass(titled.bits() | small);
    }
    WordClass found = lexicon.lookUp(word);
    if (tokens.isCapitalised(i) && (found.bits() == 0 || tokens.isSentenceStart(i))) {
      WordClass small = lexicon.lookUp(word.toLowerCase(Locale.ROOT));
      if (small.isOther() && !found.isGiven() && !found.isFamily()) {
        return small; // "Seine" at the head of a sentence is no river
      }
      return small.bits() == 0 ? found : new WordClass(found.bits() | small.bits());
    }
    return found;
  }

  /** Whether the lexicon has a word as a noun and as no name. */
  boolean isPlainNoun(String word) {
    WordClass known = lexicon.lookUp(word);
    return known.isNoun() && known.isPlainWord();
  }

  /** Whether a word with a small first letter would be an adjective or the like. */
  boolean isOtherWhenSmall(int i) {
    return lexicon.lookUp(tokens.word(i).toLowerCase(Locale.ROOT)).isOther();
  }

  /** The text with its marks on its letters, as lexicons and dictionaries have it. */
  static String composed(String text) {
    return isLatin(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether all letters come before the combining marks, so that none is decomposed. */
  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }

  /** A word in capitals as a name is written: first letter large, the rest small. */
  private static String titled(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT);
  }
}
