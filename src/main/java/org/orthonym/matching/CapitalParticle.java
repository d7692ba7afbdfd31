package org.orthonym.matching;

import java.util.Set;
import org.orthonym.text.Tokens;

/**
 * Particles that families of some countries write with a capital, and that are no German words:
 * "De" in "Bart De Wever". Stateless and thread-safe.
 */
final class CapitalParticle {
  private static final int LONGEST = 5;
  private static final Set<String> ALL =
      Set.of(
          "Al", "Bin", "De", "Del", "Della", "Di", "Dos", "El", "La", "Le", "Lo", "Mac", "Ould",
          "Ten", "Ter", "Van");

  private CapitalParticle() {}

  /** Whether a token is one, before another word with a capital. */
  static boolean is(Words words, int i) {
    Tokens tokens = words.tokens();
    int next = i + 1;
    return words.length(i) <= LONGEST
        && next < tokens.size()
        && tokens.gap(next) == Tokens.Gap.SPACE
        && tokens.isCapitalised(next)
        && ALL.contains(words.form(i).word());
  }
}
