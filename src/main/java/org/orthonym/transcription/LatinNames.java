package org.orthonym.transcription;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Given names of countries that write Latin letters: they do not tell that their bearer comes from
 * elsewhere.
 */
final class LatinNames {
  private static final Set<String> NAMES =
      Lexicon.read("given-names/latin").entries().stream()
          .map(entry -> entry.nativeForm().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private LatinNames() {}

  /** Whether a word is one of them as it stands. */
  static boolean contain(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }
}
