package org.orthonym.matching;

import java.util.Locale;
import org.orthonym.name.PersonName;

/** How a text writes a form: compared letter by letter. Stateless and thread-safe. */
final class Written {
  private Written() {}

  /** Whether a text is written as a form, in capitals whatever the form's. */
  static boolean same(String form, String text, boolean capitals) {
    String composed = form.length() < text.length() ? WordsOfLexicon.composed(text) : text;
    return capitals ? form.equalsIgnoreCase(composed) : form.equals(composed);
  }

  /** A family name is right without its particles, too: "Leyen", "Assad". */
  static String withoutParticles(String family) {
    int start = 0;
    for (int end = next(family, 0); end > 0; end = next(family, start)) {
      if (!PersonName.isParticle(family.substring(start, end).toLowerCase(Locale.ROOT))) {
        break;
      }
      start = end + 1;
    }
    return family.substring(start);
  }

  private static int next(String family, int from) {
    for (int i = from; i < family.length(); i++) {
      if (family.charAt(i) == ' ' || family.charAt(i) == '-') {
        return i;
      }
    }
    return -1;
  }

  /** Points of initials stand between tokens and not in them. */
  static boolean sameGiven(String form, String text, boolean capitals) {
    return same(form.replace(".", ""), text.replace(".", ""), capitals);
  }

  /** Whether more names stand behind the right given name: a middle name, a patronymic. */
  static boolean goesOn(String given, String text) {
    return !given.isEmpty() && text.length() > given.length() && text.startsWith(given + " ");
  }

  /** A text without its ending. */
  static String without(String text, String ending) {
    return text.substring(0, text.length() - ending.length());
  }
}
