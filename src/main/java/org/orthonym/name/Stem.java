package org.orthonym.name;

/**
 * A rough stem of a word, the same for all its inflected forms in German: for finding titles and
 * adjectives, never for showing.
 *
 * <p>Folds the word, then takes the endings e, en, em, er, es, ern, n, s off, the last first, while
 * more than four letters are left: Sprechers and Sprecher give "sprech", ukrainischen "ukrainisch".
 * A feminine -in stays.
 */
public final class Stem {
  private static final int SHORTEST = 4;

  private Stem() {}

  /** The stem of a word. */
  public static String of(CharSequence word) {
    String folded = Folding.fold(word);
    int end = folded.length();
    while (end > SHORTEST) {
      int shorter = withoutEnding(folded, end);
      if (shorter == end || shorter < SHORTEST) {
        break;
      }
      end = shorter;
    }
    return folded.substring(0, end);
  }

  private static int withoutEnding(String word, int end) {
    char last = word.charAt(end - 1);
    char before = word.charAt(end - 2);
    return switch (last) {
      case 's' -> before == 's' ? end : before == 'e' ? end - 2 : end - 1;
      case 'e' -> end - 1;
      case 'n' -> withoutN(word, end, before);
      case 'm', 'r' -> before == 'e' ? end - 2 : end;
      default -> end;
    };
  }

  private static int withoutN(String word, int end, char before) {
    if (before == 'e') {
      return word.startsWith("innen", end - 5) ? end - 3 : end - 2;
    }
    return before == 'r' || before == 'l' ? end - 1 : end;
  }
}
