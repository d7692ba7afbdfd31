package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of a language with spellings that no rule gives, by these spellings with and without
 * marks.
 *
 * <p>Immutable and thread-safe.
 */
final class KnownNames {
  private static final Convention[] CONVENTIONS = Convention.values();

  private final Map<String, List<Known>> byLatin = new HashMap<>();

  /**
   * A name behind a spelling.
   *
   * @param nativeForm the name in its own script
   * @param form the spelling, in lower case
   * @param convention the first convention that spells it so
   * @param given whether it is a given name
   */
  record Known(String nativeForm, String form, Convention convention, boolean given) {}

  KnownNames(String source) {
    for (String list : List.of("given-names/", "family-names/")) {
      boolean given = list.startsWith("given");
      for (Lexicon.Entry entry : Lexicon.read(list + source).entries()) {
        if (entry.cells().size() == 1) {
          continue; // what the rules spell
        }
        for (Convention convention : CONVENTIONS) {
          String form = entry.get(convention.code());
          if (!form.isEmpty()) {
            put(entry, form, convention, given);
          }
        }
        if (!entry.get(PressForms.NEWS).isEmpty()) {
          put(entry, entry.get(PressForms.NEWS), Convention.DE, given);
        }
        if (!entry.get("own").isEmpty()) {
          put(entry, entry.get("own"), Convention.EN, given);
        }
      }
    }
  }

  private void put(Lexicon.Entry entry, String form, Convention convention, boolean given) {
    String lower = form.toLowerCase(Locale.ROOT);
    Known known = new Known(entry.nativeForm(), lower, convention, given);
    putKey(lower, known);
    putKey(Marks.without(lower), known);
  }

  private void putKey(String key, Known known) {
    List<Known> there = byLatin.computeIfAbsent(key, k -> new ArrayList<>(1));
    for (Known other : there) {
      if (other.nativeForm().equals(known.nativeForm())) {
        return;
      }
    }
    there.add(known);
  }

  /**
   * The names that are spelt so.
   *
   * @param lower the spelling in lower case
   * @param plain the same without marks, which is looked up if the marks may be stress
   */
  List<Known> find(String lower, String plain) {
    List<Known> found = byLatin.getOrDefault(lower, List.of());
    return found.isEmpty() && !Marks.hasOthersThanStress(lower)
        ? byLatin.getOrDefault(plain, List.of())
        : found;
  }
}
