package org.orthonym.similarity;

import java.util.regex.Pattern;

/**
 * Tells whether a name is spelt as transcriptions into Latin letters spell what is heard, and as
 * neither German nor the languages of western Europe do: "Ajnschtajn", "Tejlor", "Dschejkom". Such
 * a spelling of a western name went through another script.
 *
 * <p>Thread-safe.
 */
public final class HeardSpelling {
  /** A j that ends a syllable; d and sch together; the Slavic ow or ew before a German ending. */
  private static final Pattern HEARD =
      Pattern.compile(
          "j(?![aeiouyäöüáéíóúàèêëïåøjh'’])|dsch|dzh|tj|schtsch|kh[rl]", Pattern.CASE_INSENSITIVE);

  private HeardSpelling() {}

  /** Whether some of a name is spelt so. Time is linear. */
  public static boolean isIn(String name) {
    return HEARD.matcher(name).find();
  }
}
