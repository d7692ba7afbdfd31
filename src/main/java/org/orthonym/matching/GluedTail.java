package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The German words that a machine runs together with the name before them: "Elisabeth Bornezu",
 * "Éric LombardDirektor". Stateless and thread-safe.
 */
public final class GluedTail {
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_TAIL = 5;
  private static final int LONGEST = 40;

  /** Small words that stand behind a name; those that begin a relative clause want a comma. */
  private static final Set<String> RELATIVE = Set.of("der", "die", "das", "dem", "den", "dessen");

  private static final Set<String> SMALL =
      Set.of(
          "an", "um", "ab", "bis", "zu", "zum", "zur", "und", "oder", "dass", "wie", "laut",
          "hatte", "in", "im", "am", "auf", "aus", "bei", "mit", "nach", "von", "vom", "vor", "für",
          "über", "als", "ist", "hat", "war", "wird", "sich", "nicht", "auch", "wegen", "durch",
          "gegen", "unter", "seit", "sagte");

  private GluedTail() {}

  /** What may be glued to a word, longest first; nearly always nothing. */
  static List<String> of(String word) {
    List<String> tails = new ArrayList<>(0);
    int joint = joint(word);
    if (joint > 0) {
      tails.add(word.substring(joint));
    }
    int most = Math.min(LONGEST_TAIL + 1, word.length() - SHORTEST_NAME);
    for (int size = most; size >= 2; size--) {
      String tail = word.substring(word.length() - size);
      if (SMALL.contains(tail) || RELATIVE.contains(tail)) {
        tails.add(tail);
      }
    }
    return tails;
  }

  /** Whether a large letter stands behind a small one, as in no German word. */
  static boolean isJoined(String word) {
    return joint(word) > 0;
  }

  /** Where a small letter meets a large one behind which small ones follow; -1 if nowhere. */
  private static int joint(String word) {
    for (int i = Math.min(word.length(), LONGEST) - 2; i >= SHORTEST_NAME; i--) {
      if (Character.isUpperCase(word.charAt(i))
          && Character.isLowerCase(word.charAt(i - 1))
          && Character.isLowerCase(word.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** A name and the tail that was glued to it, apart. */
  public static String apart(String name, String tail) {
    boolean isApposition = RELATIVE.contains(tail) || isWord(tail);
    return name + (isApposition ? ", " : " ") + tail;
  }

  /** Whether it is a tail with a capital, a word of its own of which nobody knows what it was. */
  public static boolean isWord(String ending) {
    return isTail(ending) && Character.isUpperCase(ending.charAt(0));
  }

  /** Whether what was taken off a mention's last word is such a tail, and no genitive. */
  public static boolean isTail(String ending) {
    return ending.length() > 2 || (ending.length() == 2 && Character.isLetter(ending.charAt(0)));
  }
}
