package org.orthonym.transcription;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Ways to write a letter that make no difference in a name, brought down to one: presentation
 * forms, accents, tatweel, seats of hamza, Persian and Arabic yeh, final letters.
 *
 * <p>Immutable and thread-safe; time is linear in the text.
 */
final class LetterFolding {
  /** Direction marks and other signs that are not seen; the zero width non-joiner is a blank. */
  private static final String UNSEEN =
      "\u00ad\u061c\u200b\u200d\u200e\u200f\u202a\u202b\u202c"
          + "\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u0640\u0654";

  private static final String ARABIC = "أا إا ٱا ىي یي ؤو ئي ءـ کك ۀه ەه";
  private static final String PERSIAN = "أا إا ٱا ىی يی ؤو ئی ءـ كک ةه ۀه";
  private static final String HEBREW = "'׳ ’׳ ‘׳ \"״ ”״ ־-";
  private static final String GREEK =
      "άα έε ήη ίι όο ύυ ώω ΐϊ ΰϋ ςσ ΆΑ ΈΕ ΉΗ ΊΙ ΌΟ ΎΥ ΏΩ ϐβ ϑθ ϕφ ϖπ ϰκ ϱρ";

  private final Map<Character, Character> letters = new HashMap<>();
  private final boolean greek;
  private final boolean joins;

  private LetterFolding(String pairs, boolean greek, boolean joins) {
    this.greek = greek;
    this.joins = joins;
    for (String pair : pairs.split(" ")) {
      if (pair.length() == 2) {
        letters.put(pair.charAt(0), pair.charAt(1));
      }
    }
  }

  /** The folding of a source language. */
  static LetterFolding of(String source) {
    return switch (source) {
      case "ar" -> new LetterFolding(ARABIC, false, true);
      case "fa" -> new LetterFolding(PERSIAN, false, true);
      case "he" -> new LetterFolding(HEBREW, false, true);
      case "el" -> new LetterFolding(GREEK, true, false);
      default -> new LetterFolding("", false, false);
    };
  }

  /** The text with each letter in its one form. */
  String fold(String text) {
    if (isAscii(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (joins && c == '\u200c') {
        folded.append(' ');
      } else if (UNSEEN.indexOf(c) < 0) {
        char letter = letters.getOrDefault(c, c);
        if (letter != '\u0640') {
          folded.append(greek ? withoutBreathing(letter) : letter);
        }
      }
    }
    return folded.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** Letters of the old orthography, which writes breathings and three accents. */
  private char withoutBreathing(char letter) {
    if (letter < 0x1f00 || letter > 0x1fff) {
      return letter;
    }
    char plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    return letters.getOrDefault(plain, plain);
  }
}
