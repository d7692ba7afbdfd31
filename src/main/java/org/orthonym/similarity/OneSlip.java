package org.orthonym.similarity;

/**
 * Whether a slip of the finger lies between two words: one letter too many or too few, another one,
 * or two that changed places.
 *
 * <table>
 *   <caption>What it gives</caption>
 *   <tr><th>one</th><th>other</th><th>one slip</th></tr>
 *   <tr><td>rousseff</td><td>roussef</td><td>yes</td></tr>
 *   <tr><td>fenerbahce</td><td>fenerbache</td><td>yes</td></tr>
 *   <tr><td>fulham</td><td>fulhan</td><td>yes</td></tr>
 *   <tr><td>fulham</td><td>fulham</td><td>no</td></tr>
 *   <tr><td>baerbock</td><td>berbok</td><td>no</td></tr>
 * </table>
 *
 * <p>Compares UTF-16 units as they are. Stateless and thread-safe; linear in the shorter word.
 */
public final class OneSlip {
  private OneSlip() {}

  /** Whether just one slip lies between the words. */
  public static boolean between(CharSequence one, CharSequence other) {
    if (one.length() > other.length()) {
      return between(other, one);
    }
    int more = other.length() - one.length();
    if (more > 1) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    if (more == 1) {
      return sameFrom(one, at, other, at + 1);
    }
    return at < one.length()
        && (sameFrom(one, at + 1, other, at + 1) || changedPlaces(one, other, at));
  }

  private static boolean changedPlaces(CharSequence one, CharSequence other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && sameFrom(one, at + 2, other, at + 2);
  }

  private static boolean sameFrom(CharSequence one, int from, CharSequence other, int otherFrom) {
    for (int i = from, k = otherFrom; i < one.length(); i++, k++) {
      if (one.charAt(i) != other.charAt(k)) {
        return false;
      }
    }
    return true;
  }
}
