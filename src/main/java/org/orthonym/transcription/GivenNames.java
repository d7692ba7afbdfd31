package org.orthonym.transcription;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The given names of one language, from {@code given-names/} of the dictionaries.
 *
 * <p>Immutable, thread-safe, and read once.
 */
public final class GivenNames {
  private static final Map<String, GivenNames> READ = new ConcurrentHashMap<>();

  /** The language whose list has the most spellings of other languages. */
  private static final String MOST_COMPLETE = "ru";

  private final String source;
  private final Map<String, GivenName> byNative = new LinkedHashMap<>();
  private final Map<String, GivenName> byGroup = new HashMap<>();
  private final Map<String, GivenName> byOther = new HashMap<>();

  private GivenNames(String source) {
    this.source = source;
    for (Lexicon.Entry entry : Lexicon.read("given-names/" + source).entries()) {
      GivenName name =
          new GivenName(
              entry.nativeForm(),
              source,
              Gender.of(entry.get("gender")),
              originOf(entry.get("origin")),
              entry.get("group"));
      byNative.putIfAbsent(key(name.nativeForm()), name);
      byGroup.putIfAbsent(name.group() + name.gender(), name);
      for (String other : entry.get("also").split(" \\| ")) {
        if (!other.isEmpty()) {
          byOther.putIfAbsent(other.toLowerCase(Locale.ROOT), name);
        }
      }
    }
  }

  private static GivenName.Origin originOf(String word) {
    return switch (word) {
      case "sure" -> GivenName.Origin.SURE;
      case "likely" -> GivenName.Origin.LIKELY;
      default -> GivenName.Origin.OPEN;
    };
  }

  /**
   * The names of a language; none where no list exists.
   *
   * @throws IllegalArgumentException if the language is unknown; the message lists the known ones
   */
  public static GivenNames of(String source) {
    Languages.checkSource(source);
    return READ.computeIfAbsent(source, GivenNames::new);
  }

  /** A name in its own script, in any case, with or without the dots of ё. */
  public Optional<GivenName> find(String nativeForm) {
    return Optional.ofNullable(byNative.get(key(nativeForm)));
  }

  /**
   * A name in a Latin spelling that no convention has, or that other languages have too: Victor,
   * Peter. To be asked only where the language is known. What the list does not have is taken from
   * the Russian one: Peter is Пётр, so it is Петро too.
   */
  Optional<GivenName> findOther(String latin) {
    GivenName own = byOther.get(latin.toLowerCase(Locale.ROOT));
    if (own != null || source.equals(MOST_COMPLETE)) {
      return Optional.ofNullable(own);
    }
    return of(MOST_COMPLETE).findOther(latin).flatMap(this::equivalentOf);
  }

  /** The name that is the same as one of another language: Микола for Николай. */
  public Optional<GivenName> equivalentOf(GivenName other) {
    return other.group().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byGroup.get(other.group() + other.gender()));
  }

  /** All names, in the order of the list. */
  public Collection<GivenName> all() {
    return Collections.unmodifiableCollection(byNative.values());
  }

  /** The given names that stand among the words of a full name. */
  List<GivenName> among(String[] words) {
    return Arrays.stream(words).flatMap(word -> find(word).stream()).toList();
  }

  private static String key(String nativeForm) {
    return nativeForm.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
