package org.orthonym.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Family names of two parts, any first and any last one of a list, which other scripts write as the
 * Germans do: Гольдштейн is Goldstein.
 *
 * <p>Immutable and thread-safe; a look-up takes time linear in the word, and little for words that
 * end in other letters than the last parts do.
 */
final class CompoundNames {
  /** Targets that keep the spelling of German family names; Italian goes by the letters. */
  private static final Set<String> TARGETS = Set.of("de", "en", "fr", "es", "pl", "nl");

  private static final int END_BITS = 12;

  /** No names. */
  static final CompoundNames NONE = new CompoundNames(Map.of(), Map.of());

  private final Words firsts;
  private final Words lasts;
  private final boolean[] ends;
  private final int shortest;
  private final int longest;

  private CompoundNames(Map<String, String> firsts, Map<String, String> lasts) {
    this.firsts = new Words(firsts);
    this.lasts = new Words(lasts);
    ends = new boolean[1 << END_BITS];
    int least = lasts.isEmpty() ? 0 : Integer.MAX_VALUE;
    int most = 0;
    for (String last : lasts.keySet()) {
      ends[endOf(last.toCharArray(), last.length())] = true;
      least = Math.min(least, last.length());
      most = Math.max(most, last.length());
    }
    shortest = least;
    longest = most;
  }

  /**
   * The names of a source; none where there is no list {@code family-names/SOURCE-compounds}, or
   * where the target does not write them so.
   */
  static CompoundNames of(String source, String target) {
    Map<String, String> firsts = new HashMap<>();
    Map<String, String> lasts = new HashMap<>();
    List<Lexicon.Entry> parts =
        TARGETS.contains(target)
            ? Lexicon.read("family-names/" + source + "-compounds").entries()
            : List.of();
    for (Lexicon.Entry part : parts) {
      String letters = part.nativeForm().replace("-", "").toLowerCase(Locale.ROOT);
      boolean last = part.nativeForm().startsWith("-");
      (last ? lasts : firsts).put(letters, part.get("form"));
    }
    return new CompoundNames(firsts, lasts);
  }

  /** A number for the last two letters, the same for few others. */
  private static int endOf(char[] letters, int length) {
    return ((letters[length - 2] << (END_BITS / 2)) ^ letters[length - 1]) & ((1 << END_BITS) - 1);
  }

  /** What is written for the first {@code length} letters, or null if they are no such name. */
  char @Nullable [] get(char[] letters, int length) {
    if (length < 2 || !ends[endOf(letters, length)]) {
      return null;
    }
    for (int cut = Math.max(1, length - longest); cut <= length - shortest; cut++) {
      char[] last = lasts.get(letters, cut, length);
      char[] first = last == null ? null : firsts.get(letters, 0, cut);
      if (last != null && first != null) {
        return (new String(first) + new String(last)).toCharArray();
      }
    }
    return null;
  }
}
