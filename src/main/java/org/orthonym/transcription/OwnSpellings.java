package org.orthonym.transcription;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slavic family names in spellings that only families abroad have: Jurowski, Kojève, where English
 * would write Yurovsky and Kozhev. Whoever spells the family name so spells the given name in an
 * own way, too.
 *
 * <p>Immutable and thread-safe.
 */
final class OwnSpellings {
  private static final Map<String, Set<String>> READ = new ConcurrentHashMap<>();

  private OwnSpellings() {}

  /** Whether a word is such a spelling of a name of the source. */
  static boolean contain(String source, String word) {
    return READ.computeIfAbsent(source, OwnSpellings::read).contains(word);
  }

  private static Set<String> read(String source) {
    Set<String> spellings = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read("family-names/" + source).entries()) {
      String own = entry.get("own");
      if (!own.isEmpty() && isSlavic(source, entry.nativeForm()) && !isEnglish(source, entry)) {
        spellings.add(own);
      }
    }
    return Set.copyOf(spellings);
  }

  /** Names of German origin say nothing of where their bearers live. */
  private static boolean isSlavic(String source, String name) {
    return FamilyShape.of(source, name) == FamilyShape.TYPICAL
        || name.toLowerCase(Locale.ROOT).endsWith("ко");
  }

  private static boolean isEnglish(String source, Lexicon.Entry entry) {
    return Transcriber.of(source, "en", Style.DUDEN)
        .byRule(entry.nativeForm())
        .equals(entry.get("own"));
  }
}
