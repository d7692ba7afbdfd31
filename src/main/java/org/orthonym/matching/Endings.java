package org.orthonym.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What may be a German ending of a name. Stateless and thread-safe. */
public final class Endings {
  private Endings() {}

  /** The endings a word may carry, none first, then the genitive, as the word has it. */
  static List<String> of(String word) {
    int length = word.length();
    if (length < 4 || !isS(word.charAt(length - 1)) || isS(word.charAt(length - 2))) {
      return List.of("");
    }
    char before = word.charAt(length - 2);
    return before == '\'' || before == '’'
        ? List.of(word.substring(length - 2))
        : List.of("", word.substring(length - 1));
  }

  private static boolean isS(char c) {
    return c == 's' || c == 'S';
  }

  /**
   * The ending that a word of three letters may carry at the end of a longer name: "Jong-uns",
   * "Yis"; empty for any other word. Alone such a word says too little.
   */
  static String ofShort(String word) {
    boolean inflected = word.length() == 3 && isS(word.charAt(2)) && !isS(word.charAt(1));
    return inflected ? word.substring(2) : "";
  }

  /** The same as {@link #of}, none last. */
  public static List<String> longestFirst(String word) {
    List<String> endings = new ArrayList<>(of(word));
    Collections.reverse(endings);
    return endings;
  }
}
