package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orthonym.transcription.Style;

/**
 * What family names mean, since machines take them for words: Laurent Berger becomes Laurent
 * Schäfer. Read from {@code family-names/meanings.tsv}: the language, the name, what it is taken
 * for in German and, if that is known, in English, parted by tabs; several words by commas.
 *
 * <p>Immutable once read.
 */
final class FamilyMeanings {
  static final String FILE = "family-names/meanings.tsv";

  private static final List<String> INTO = List.of("de", "en");

  /** Where the languages are at home. */
  private static final Map<String, Set<String>> HOME =
      Map.of(
          "cs", Set.of("CZ", "SK"),
          "en", Set.of("US", "GB", "CA", "AU", "NZ", "IE"),
          "es",
              Set.of(
                  "ES", "MX", "AR", "CO", "CL", "PE", "VE", "EC", "BO", "PY", "UY", "CU", "GT",
                  "HN", "SV", "NI", "CR", "PA", "DO"),
          "fr", Set.of("FR", "BE", "CH", "CA"),
          "hu", Set.of("HU"),
          "it", Set.of("IT", "CH"),
          "pl", Set.of("PL"),
          "pt", Set.of("PT", "BR", "AO", "MZ", "CV"),
          "tr", Set.of("TR", "DE"));

  private final Map<String, Map<String, Map<String, List<String>>>> byLanguage =
      new LinkedHashMap<>();

  private FamilyMeanings() {}

  /** Knows none. */
  static FamilyMeanings none() {
    return new FamilyMeanings();
  }

  /**
   * Reads the file of a dictionary folder; there may be none.
   *
   * @throws IOException if the file cannot be read
   * @throws DictionaryException if a line is not as it should be; the message names it
   */
  static FamilyMeanings read(Path folder) throws IOException {
    FamilyMeanings read = new FamilyMeanings();
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          read.add(line.split("\t"), number);
        }
      }
    }
    return read;
  }

  private void add(String[] columns, int number) {
    if (columns.length < 3 || !HOME.containsKey(columns[0])) {
      throw new DictionaryException(
          FILE + ":" + number + ": a language, a name and its meaning are expected");
    }
    Map<String, List<String>> meanings = new LinkedHashMap<>();
    for (int i = 2; i < columns.length && i < 2 + INTO.size(); i++) {
      meanings.put(INTO.get(i - 2), List.of(columns[i].split(",")));
    }
    byLanguage.computeIfAbsent(columns[0], l -> new LinkedHashMap<>()).put(columns[1], meanings);
  }

  /** An entity with what its family name means, unless its entry says that itself. */
  Entity addTo(Entity entity) {
    if (entity.type() != EntityType.PERSON || byLanguage.isEmpty() || !entity.means().isEmpty()) {
      return entity;
    }
    String family = new NameForms(entity).form("en", Style.DPA).family();
    List<Map<String, List<String>>> found = new ArrayList<>(1);
    byLanguage.forEach(
        (language, names) -> {
          Map<String, List<String>> meanings = names.get(family);
          boolean isHome = entity.countries().stream().anyMatch(home(language)::contains);
          if (meanings != null && isHome) {
            found.add(meanings);
          }
        });
    return found.isEmpty() ? entity : entity.withMeanings(found.get(0));
  }

  private static Set<String> home(String language) {
    return HOME.getOrDefault(language, Set.of());
  }
}
