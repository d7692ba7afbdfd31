package org.orthonym.name;

/** Puts German endings on names. Stateless and thread-safe. */
public final class GermanInflection {
  private GermanInflection() {}

  /**
   * The genitive of a name: an s, or only an apostrophe after a sound of s (Baerbocks, Price',
   * Scholz').
   *
   * @param apostrophe the apostrophe the text uses
   */
  public static String genitive(String name, char apostrophe) {
    return endsInHiss(name) ? name + apostrophe : name + "s";
  }

  /** Whether a name ends in a sound of s, behind which the genitive has only an apostrophe. */
  public static boolean endsInHiss(String name) {
    String folded = Folding.fold(name.substring(Math.max(0, name.length() - 3)));
    char last = folded.isEmpty() ? 'a' : folded.charAt(folded.length() - 1);
    return last == 's' || last == 'x' || last == 'z' || name.endsWith("ß") || name.endsWith("ce");
  }
}
