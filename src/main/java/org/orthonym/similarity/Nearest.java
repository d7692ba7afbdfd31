package org.orthonym.similarity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The word that somebody most likely meant to type, for messages such as: unknown key “dictonary”,
 * did you mean “dictionary”?
 *
 * <p>For typing errors in keys and options; names garbled in translation are the matter of {@link
 * WeightedEditDistance}.
 */
public final class Nearest {
  private Nearest() {}

  /**
   * The known word that is nearest by Levenshtein's distance; the first of several by the alphabet.
   * Empty if more than a third of the typed word, and more than one letter, would have to change;
   * two letters that changed places are one.
   */
  public static Optional<String> to(String typed, Collection<String> known) {
    int most = Math.max(1, typed.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(most);
    Optional<String> nearest =
        known.stream()
            .filter(word -> distance.apply(typed, word) >= 0)
            .min(
                Comparator.comparingInt((String word) -> distance.apply(typed, word))
                    .thenComparing(Comparator.naturalOrder()));
    return nearest.or(
        () -> known.stream().filter(word -> OneSlip.between(typed, word)).sorted().findFirst());
  }
}
