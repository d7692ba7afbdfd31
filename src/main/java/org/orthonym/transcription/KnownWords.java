package org.orthonym.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of the lexicons of a source, with the forms of one target.
 *
 * <p>Russians mostly print ё as е, so each word with ё is known with е too. Women's names follow
 * from men's: Горбачёв, Горбачёва.
 */
final class KnownWords {
  private static final List<String> LISTS = List.of("given-names", "place-names", "family-names");

  /** Targets that write the family names in -ёв by the printed е: Gorbachev, Gorbatchev. */
  private static final Set<String> BY_PRINTED_E = Set.of("en", "fr");

  private final Map<String, String> words = new HashMap<>();
  private final Transcriber byRule;
  private final String target;

  private KnownWords(String target, Transcriber byRule) {
    this.target = target;
    this.byRule = byRule;
  }

  /**
   * Collects the words.
   *
   * @param byRule writes by the table alone
   */
  static Words of(String source, String target, Transcriber byRule) {
    KnownWords known = new KnownWords(target, byRule);
    for (String list : LISTS) {
      for (Lexicon.Entry entry : Lexicon.read(list + "/" + source).entries()) {
        known.add(entry, list.equals("family-names"));
      }
    }
    return new Words(known.words);
  }

  private void add(Lexicon.Entry entry, boolean family) {
    String name = entry.nativeForm();
    String form = entry.get(target).isEmpty() ? entry.get("own") : entry.get(target);
    if (!form.isEmpty()) {
      put(name, form);
    }
    if (name.toLowerCase(Locale.ROOT).indexOf('ё') < 0
        || (family && BY_PRINTED_E.contains(target))) {
      return;
    }
    String printed = name.replace('ё', 'е').replace('Ё', 'Е');
    put(printed, form.isEmpty() ? byRule.transcribe(name) : form);
    if (family && (name.endsWith("в") || name.endsWith("н"))) {
      put(printed + "а", byRule.transcribe(name + "а"));
    }
  }

  private void put(String word, String form) {
    words.putIfAbsent(word.toLowerCase(Locale.ROOT), form);
  }
}
