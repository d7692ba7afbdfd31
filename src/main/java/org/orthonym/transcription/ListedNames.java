package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names in Latin letters of languages whose script hides how they sound, read by the lexicons
 * alone: Mahmoud is محمود, which German writes Mahmud. A word that no convention has, though it is
 * in use (Mohamed), is somebody's own spelling and stays.
 *
 * <p>Immutable, thread-safe, and made once per language; reading takes time linear in the name.
 */
final class ListedNames {
  /** The languages read so. */
  static final List<String> SOURCES = List.of("ar", "fa", "he");

  private static final Set<String> ARTICLES = Set.of("al-", "el-", "Al-", "El-");
  private static final int MOST_WORDS = 3;
  private static final Map<String, ListedNames> MADE = new ConcurrentHashMap<>();
  private static final List<Convention> CONVENTIONS =
      List.of(
          Convention.EN,
          Convention.DE,
          Convention.FR,
          Convention.ES,
          Convention.PL,
          Convention.IT,
          Convention.NL);

  private final String source;
  private final Map<String, List<Spelled>> byForm = new HashMap<>();

  /** A name, and the convention that spells it so. */
  private record Spelled(Lexicon.Entry entry, Convention convention) {}

  private ListedNames(String source) {
    this.source = source;
    for (Lexicon.Entry entry : NameLists.of(source)) {
      for (Convention convention : CONVENTIONS) {
        put(PressForms.of(entry, source, convention.code()), new Spelled(entry, convention));
      }
    }
  }

  static ListedNames of(String source) {
    return MADE.computeIfAbsent(source, ListedNames::new);
  }

  private void put(String form, Spelled spelled) {
    List<Spelled> there = byForm.computeIfAbsent(key(form), k -> new ArrayList<>(2));
    if (there.stream().noneMatch(s -> s.entry().equals(spelled.entry()))) {
      there.add(spelled);
    }
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  /**
   * Reads a name for the readers of a target.
   *
   * @return none unless the lexicon knows every word, the first one as a given name
   */
  Optional<Reading> read(String[] words, String target) {
    List<WordReading> read = new ArrayList<>();
    int at = 0;
    while (at < words.length) {
      int end = Math.min(words.length, at + MOST_WORDS);
      Optional<WordReading> word = Optional.empty();
      while (end > at && word.isEmpty()) {
        word = readWord(String.join(" ", List.of(words).subList(at, end)), target);
        end--;
      }
      if (word.isEmpty()) {
        return Optional.empty();
      }
      read.add(word.get());
      at = end + 1;
    }
    Optional<GivenName> given = GivenNames.of(source).find(read.get(0).nativeForm());
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(source, List.of(words), given, read));
  }

  /** Reads a word, or several that are one name. */
  Optional<WordReading> readWord(String word, String target) {
    if (source.equals("ar") && word.length() > 4 && ARTICLES.contains(word.substring(0, 3))) {
      return readWord(word.substring(3), target).map(name -> withArticle(name, target));
    }
    List<Spelled> names = byForm.getOrDefault(key(word), List.of());
    if (names.isEmpty()) {
      return Optional.empty();
    }
    for (Spelled name : names) {
      if (PressForms.of(name.entry(), source, target).equals(word)) {
        return Optional.of(reading(name, word, names.size()));
      }
    }
    Spelled first = names.get(0);
    return Optional.of(reading(first, PressForms.of(first.entry(), source, target), names.size()));
  }

  private static WordReading withArticle(WordReading name, String target) {
    String article = target.equals("es") ? "al " : "al-";
    return new WordReading(
        article + name.form(), "ال" + name.nativeForm(), name.convention(), name.share());
  }

  private static WordReading reading(Spelled name, String form, int rivals) {
    return new WordReading(form, name.entry().nativeForm(), name.convention(), 1.0 / rivals);
  }
}
