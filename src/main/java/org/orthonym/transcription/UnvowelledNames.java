package org.orthonym.transcription;

import java.util.HashSet;
import java.util.Set;

/**
 * Names in Arabic and Hebrew script: finds the words that the lexicon knows, also where they are
 * written in two, parts the article off (in Spanish by a blank), and supplies vowels to what is
 * left, which is a guess.
 *
 * <p>Immutable and thread-safe; time is linear in the text.
 */
final class UnvowelledNames implements Preparation {
  private static final String ARTICLE = "ال";

  /** The word for a ruling house, which is not the article. */
  private static final String HOUSE = "آل";

  private static final char SHADDA = '\u0651';
  private static final int MOST_PARTS = 3;

  private final LetterFolding folding;
  private final SuppliedVowels vowels;
  private final boolean hasArticle;
  private final char afterArticle;
  private final Set<String> known = new HashSet<>();

  private UnvowelledNames(String source, String target) {
    folding = LetterFolding.of(source);
    vowels = SuppliedVowels.of(source);
    hasArticle = source.equals("ar");
    afterArticle = target.equals("es") ? ' ' : '-';
    for (Lexicon.Entry entry : NameLists.of(source)) {
      known.add(bare(folding.fold(entry.nativeForm())));
    }
  }

  /** The preparation of {@code ar}, {@code fa} or {@code he}. */
  static UnvowelledNames of(String source, String target) {
    return new UnvowelledNames(source, target);
  }

  @Override
  public String prepare(String text) {
    String folded = folding.fold(text);
    StringBuilder prepared = new StringBuilder(folded.length() + 16);
    int at = 0;
    while (at < folded.length()) {
      if (!isNative(folded.charAt(at))) {
        prepared.append(folded.charAt(at++));
        continue;
      }
      int end = knownUntil(folded, at);
      if (end > at) {
        prepared.append(bare(folded.substring(at, end)));
      } else if (hasArticle && articleEnd(folded, at) > at) {
        end = articleEnd(folded, at);
        if (!isGivenName(folded, end, prepared.isEmpty())) {
          prepared.append(ARTICLE).append(afterArticle);
        }
      } else {
        end = wordEnd(folded, at);
        prepared.append(part(folded.substring(at, end)));
      }
      at = end;
    }
    return prepared.toString();
  }

  /** The end of the longest known name that begins here, over blanks, or the start if none does. */
  private int knownUntil(String text, int start) {
    int found = start;
    int end = start;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      end = wordEnd(text, end);
      if (bare(text.substring(start, end)).equals(HOUSE)) {
        return end;
      }
      if (known.contains(bare(text.substring(start, end)))) {
        found = end;
      }
      boolean parted = end + 1 < text.length() && " -".indexOf(text.charAt(end)) >= 0;
      if (!parted || !isNative(text.charAt(end + 1))) {
        break;
      }
      end++;
    }
    return found;
  }

  /** The end of the article that the word begins with, or its start if there is none. */
  private static int articleEnd(String text, int start) {
    int end = start;
    int letters = 0;
    while (end < wordEnd(text, start) && (letters < 2 || isMark(text.charAt(end)))) {
      letters += isMark(text.charAt(end)) ? 0 : 1;
      end++;
    }
    boolean isArticle =
        bare(text.substring(start, end)).equals(ARTICLE) && end + 1 < wordEnd(text, start);
    return isArticle ? end : start;
  }

  /** Whether a known name that begins a longer one follows; it goes without its article. */
  private boolean isGivenName(String text, int start, boolean first) {
    int end = wordEnd(text, start);
    return first && end < text.length() && known.contains(bare(text.substring(start, end)));
  }

  private String part(String word) {
    String written = doubled(word);
    return bare(written).equals(written) ? vowels.supply(written) : written;
  }

  /** The word with what shadda doubles written twice. */
  private static String doubled(String word) {
    int at = word.indexOf(SHADDA);
    if (at < 1) {
      return word;
    }
    int letter = at - 1;
    while (letter > 0 && isMark(word.charAt(letter))) {
      letter--;
    }
    return word.substring(0, letter + 1)
        + word.charAt(letter)
        + word.substring(letter + 1, at)
        + word.substring(at + 1);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && (isNative(text.charAt(end)) || isMark(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** The word without vowel marks and blanks. */
  private static String bare(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != ' ' && c != '-' && !isMark(c)) {
        bare.append(c);
      }
    }
    return bare.toString().equals(HOUSE) ? HOUSE : bare.toString().replace('آ', 'ا');
  }

  /** Letters of the two scripts, geresh and gershayim. */
  private static boolean isNative(char c) {
    return (c >= 0x5d0 && c <= 0x5f4) || (c >= 0x620 && c <= 0x6d5 && Character.isLetter(c));
  }

  private static boolean isMark(char c) {
    return c >= 0x591 && Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
