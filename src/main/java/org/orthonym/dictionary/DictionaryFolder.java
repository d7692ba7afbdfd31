package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orthonym.name.Stem;

/**
 * A folder of dictionary files: entities in any {@code .yaml} below it, the vocabulary in {@code
 * offices.yaml}, the facts of countries in {@code countries.yaml}.
 *
 * @param files the texts of the files of entries by name, in order
 * @param offices the vocabulary
 * @param countries the facts
 * @param heard how other scripts write foreigners
 * @param groups given names that are one name
 * @param meanings what family names mean
 */
record DictionaryFolder(
    Map<String, String> files,
    List<Office> offices,
    List<Country> countries,
    HeardNames heard,
    GivenNameGroups groups,
    FamilyMeanings meanings) {
  private static final String OFFICES = "offices.yaml";
  private static final String COUNTRIES = "countries.yaml";

  /** Where the styles of houses lie, which are layers by themselves. */
  static final String STYLES = "styles";

  /**
   * Reads every file of a folder.
   *
   * @throws IOException if a file cannot be read
   * @throws DictionaryException if a file is not as it should be
   */
  static DictionaryFolder read(Path folder) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    List<Office> offices = new ArrayList<>();
    List<Country> countries = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      String text = Files.readString(file);
      switch (name) {
        case OFFICES -> offices.addAll(VocabularyReader.offices(name, text));
        case COUNTRIES -> countries.addAll(VocabularyReader.countries(name, text));
        default -> files.put(name, text);
      }
    }
    return new DictionaryFolder(
        files,
        offices,
        countries,
        HeardNames.read(folder),
        GivenNameGroups.read(folder),
        FamilyMeanings.read(folder));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      Path styles = folder.resolve(STYLES);
      return all.filter(file -> file.toString().endsWith(".yaml") && !file.startsWith(styles))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  /** Nothing but files of entries, of which there is none. */
  static DictionaryFolder none() {
    return new DictionaryFolder(
        Map.of(),
        List.of(),
        List.of(),
        HeardNames.none(),
        GivenNameGroups.none(),
        FamilyMeanings.none());
  }

  /** Compiles these entries and everything else. */
  DictionaryCompiler compiler(LayerEntries entries) {
    GivenNameGroups translated = groups.at(GivenNamesAtHome.of(entries.entities()));
    DictionaryCompiler compiler =
        new DictionaryCompiler(translated, NameWords.shared().with(countryWords()));
    compiler.add(entries, heard, meanings);
    countries.forEach(country -> compiler.add(Countries.entity(country)));
    if (!countries.isEmpty()) {
      ExemplarCities.all().forEach(compiler::addIfUnknown);
    }
    offices.forEach(office -> addOffice(compiler, office));
    countries.forEach(country -> addCountry(compiler, country));
    return compiler;
  }

  private static void addOffice(DictionaryCompiler compiler, Office office) {
    office
        .male()
        .forEach(
            (language, titles) -> addCues(compiler, language, cue(office, Gender.MALE), titles));
    office
        .female()
        .forEach(
            (language, titles) -> addCues(compiler, language, cue(office, Gender.FEMALE), titles));
    office
        .wordings()
        .forEach(
            (language, titles) -> addCues(compiler, language, cue(office, Gender.UNKNOWN), titles));
  }

  /** What countries are called, in one word, by stem. */
  private Map<String, String> countryWords() {
    Map<String, String> stems = new LinkedHashMap<>();
    for (Country country : countries) {
      for (List<String> phrases : words(country).values()) {
        for (String phrase : phrases) {
          if (phrase.indexOf(' ') < 0) {
            stems.putIfAbsent(Stem.of(phrase), country.code());
          }
        }
      }
    }
    return stems;
  }

  private static void addCountry(DictionaryCompiler compiler, Country country) {
    words(country).forEach((language, list) -> addCues(compiler, language, cue(country), list));
  }

  /** The words that tell of a country, by language. */
  private static Map<String, List<String>> words(Country country) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Map<String, List<String>> more :
        List.of(
            country.adjectives(),
            country.inhabitants(),
            country.metonyms(),
            country.also(),
            country.prefixes())) {
      more.forEach(
          (language, list) -> words.computeIfAbsent(language, l -> new ArrayList<>()).addAll(list));
    }
    for (String target : NameForms.TARGETS) {
      words
          .computeIfAbsent(target, l -> new ArrayList<>())
          .add(Countries.name(country.code(), target));
    }
    return words;
  }

  private static Function<List<String>, Cue> cue(Office office, Gender gender) {
    return stems -> new Cue(Cue.Kind.OFFICE, office.id(), gender, office.single(), stems);
  }

  private static Function<List<String>, Cue> cue(Country country) {
    return stems -> new Cue(Cue.Kind.COUNTRY, country.code(), Gender.UNKNOWN, false, stems);
  }

  private static void addCues(
      DictionaryCompiler compiler,
      String language,
      Function<List<String>, Cue> cue,
      List<String> phrases) {
    for (String phrase : phrases) {
      List<String> stems =
          Stream.of(phrase.split("[\\s\\-]+")).map(w -> w.equals("*") ? w : Stem.of(w)).toList();
      if (!stems.isEmpty() && !stems.get(0).isEmpty()) {
        compiler.addCue(language, cue.apply(stems));
      }
    }
  }
}
