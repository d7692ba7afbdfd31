package org.orthonym.transcription;

/**
 * Short vowels for a word that is written without them, by the commonest shapes of names: CaCaC,
 * CaCCaC, CaCCān, CāCiC. What comes out is pronounceable, not known.
 *
 * @param open the mark of the usual vowel
 * @param closed the mark of the vowel behind a long one
 * @param always letters that are a vowel wherever they stand but at the start
 * @param between letters that are a vowel unless beside one of {@code always}
 * @param last letters that are a vowel at the end only
 */
record SuppliedVowels(char open, char closed, String always, String between, String last) {

  /** The vowels of {@code ar}, {@code fa} or {@code he}. */
  static SuppliedVowels of(String source) {
    return switch (source) {
      case "he" -> new SuppliedVowels('\u05b7', '\u05b6', "א", "וי", "ה");
      case "fa" -> new SuppliedVowels('\u064e', '\u0650', "ا", "وی", "ه");
      default -> new SuppliedVowels('\u064e', '\u0650', "ا", "وي", "ة");
    };
  }

  /** The word with vowel marks; time is linear in it. */
  String supply(String word) {
    StringBuilder supplied = new StringBuilder(word.length() * 2);
    boolean shortBefore = false;
    for (int i = 0; i < word.length(); i++) {
      supplied.append(word.charAt(i));
      boolean meets = i + 1 < word.length() && !isVowel(word, i) && !isVowel(word, i + 1);
      boolean closes = shortBefore && i + 2 < word.length();
      boolean longBefore = i > 0 && isVowel(word, i - 1);
      boolean carriesItself = i == 0 && always.indexOf(word.charAt(0)) >= 0;
      shortBefore = meets && !closes && !carriesItself && (!longBefore || i + 2 == word.length());
      if (shortBefore) {
        supplied.append(longBefore ? closed : open);
      }
    }
    return supplied.toString();
  }

  private boolean isVowel(String word, int at) {
    char c = word.charAt(at);
    if (at == 0) {
      return false;
    }
    if (always.indexOf(c) >= 0) {
      return true;
    }
    boolean atEnd = at + 1 == word.length();
    if (last.indexOf(c) >= 0) {
      return atEnd;
    }
    return between.indexOf(c) >= 0
        && always.indexOf(word.charAt(at - 1)) < 0
        && (atEnd || always.indexOf(word.charAt(at + 1)) < 0);
  }
}
