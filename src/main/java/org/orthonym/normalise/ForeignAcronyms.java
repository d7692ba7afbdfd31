package org.orthonym.normalise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Evidence;
import org.orthonym.matching.Reading;

/**
 * The acronyms of other languages in an article. A translation that left one standing left others,
 * so that each speaks for the rest.
 *
 * <p>Immutable and thread-safe.
 */
final class ForeignAcronyms {
  private static final int MOST_OF_A_LANGUAGE = 2;

  /** By language up to two that differ. */
  private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

  ForeignAcronyms(List<Reading.Read> reads) {
    for (Reading.Read read : reads) {
      if (!read.isRight()) {
        add(read);
      }
    }
  }

  private void add(Reading.Read read) {
    for (Candidate candidate : read.found()) {
      if (candidate.kind() == Variant.Kind.ACRONYM) {
        Map<String, String> known =
            byLanguage.computeIfAbsent(candidate.detail(), key -> new LinkedHashMap<>());
        if (known.size() < MOST_OF_A_LANGUAGE) {
          known.putIfAbsent(candidate.entity().id(), read.mention().text());
        }
      }
    }
  }

  /** Another acronym of the candidate's language, for something else. */
  Optional<Evidence> company(Candidate candidate) {
    if (candidate.kind() != Variant.Kind.ACRONYM || byLanguage.isEmpty()) {
      return Optional.empty();
    }
    String language = candidate.detail();
    return byLanguage.getOrDefault(language, Map.of()).entrySet().stream()
        .filter(other -> !other.getKey().equals(candidate.entity().id()))
        .findFirst()
        .map(other -> new Evidence.SameLanguage(language, other.getValue()));
  }
}
