package org.orthonym.transcription;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a text in Latin letters, and what stands between them. Hyphens and apostrophes
 * inside belong to a word, and so do the signs for a soft sign behind it: Gogol', but ‘Peskov’.
 *
 * @param parts the text cut up, nothing is left out
 */
record LatinWords(List<Part> parts) {
  private static final String APOSTROPHES = "'’‘ʼʻ`´ʹ′＇ʺ";
  private static final String QUOTES = "'‘`";

  /**
   * What is written alike in all languages: the number of a pope, and what tells son from father.
   */
  private static final Pattern NO_NAME = Pattern.compile("[IVX]+|[JS]r");

  /**
   * A piece of the text.
   *
   * @param isName whether it is a word that may be converted
   */
  record Part(String text, boolean isName) {}

  /** Cuts up a text; time is linear in it. */
  static LatinWords of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < composed.length(); ) {
      if (!isLetter(composed, at)) {
        at++;
        continue;
      }
      int end = end(composed, at);
      if (at > start) {
        parts.add(new Part(composed.substring(start, at), false));
      }
      String word = composed.substring(at, end);
      parts.add(new Part(word, !isSuffix(composed, at, end)));
      start = end;
      at = end;
    }
    if (start < composed.length()) {
      parts.add(new Part(composed.substring(start), false));
    }
    return new LatinWords(List.copyOf(parts));
  }

  /** The words that may be converted. */
  List<String> names() {
    return parts.stream().filter(Part::isName).map(Part::text).toList();
  }

  private static int end(String text, int start) {
    boolean quoted = start > 0 && QUOTES.indexOf(text.charAt(start - 1)) >= 0;
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins = c == '-' || APOSTROPHES.indexOf(c) >= 0;
      boolean soft = joins && c != '-' && !quoted;
      if (!isLetter(text, end) && !(joins && isLetter(text, end + 1)) && !soft) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean isLetter(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    boolean letter = Character.isLetter(c) && APOSTROPHES.indexOf(c) < 0;
    return letter || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** A number or Jr. behind a name; a letter with a point is an initial. */
  private static boolean isSuffix(String text, int start, int end) {
    boolean point = end < text.length() && text.charAt(end) == '.';
    return start > 0
        && NO_NAME.matcher(text.substring(start, end)).matches()
        && !(point && end - start == 1)
        && text.charAt(start - 1) == ' ';
  }
}
