package org.orthonym.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.EntityProfile;
import org.orthonym.dictionary.EntityType;
import org.orthonym.transcription.Style;
import org.orthonym.transcription.Transcriber;

/** Asks a person for what a new entry needs. Not thread-safe. */
final class EntryInterview {
  private static final Path SOURCES = Path.of("dictionaries");

  private final Console console;
  private final BufferedReader answers;
  private boolean over;

  EntryInterview(Console console) {
    this.console = console;
    this.answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  /** Fills the options in; false if the person does not want the entry, or is gone. */
  boolean ask(DictionaryAddCommand entry) throws IOException {
    askName(entry);
    entry.id = ask("id", slug(entry.names()), EntryInterview::isId, "small letters, hyphens");
    entry.type = ask("type", "person", t -> EntityType.of(t).isPresent(), types());
    if (entry.type.equals("person")) {
      entry.gender = ask("gender, m or f", "", g -> g.matches("[mf]"), "m or f");
    }
    String country =
        ask("country, as DE, or - for none", "-", c -> c.matches("-|[A-Za-z]{2}"), "two letters");
    if (!country.equals("-")) {
      entry.countries = List.of(country.toUpperCase(Locale.ROOT));
    }
    askOffices(entry);
    String place = file(entry);
    String path = ask("file", place, f -> f.endsWith(".yaml"), "a name that ends in .yaml");
    entry.file = Path.of(path);
    if (over) {
      return false;
    }
    console.err().print("\n" + entry.entry().text());
    return ask("write it, y or n", "y", a -> a.matches("[yn]"), "y or n").equals("y") && !over;
  }

  private void askName(DictionaryAddCommand entry) throws IOException {
    String name = ask("name, in its own script", "", n -> !n.isBlank(), "a name");
    if (name.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)) {
      entry.own = name;
      return;
    }
    List<String> natives = EntityProfile.natives();
    String language =
        ask("its language, as ru or uk", "", natives::contains, String.join(", ", natives));
    entry.others.put(language, name);
    if (language.equals("uk")) {
      String russian = ask("the Russian form, or - if there is none", "-", n -> true, "");
      if (!russian.equals("-")) {
        entry.russian = russian;
      }
    }
    String english = ask("English form, or - for what the rules give", "-", n -> true, "");
    if (!english.equals("-")) {
      entry.english = english;
    }
  }

  private void askOffices(DictionaryAddCommand entry) throws IOException {
    while (!over) {
      String office =
          ask(
              "office, as foreign-minister:DE:2021-12:2025-05, or - for no more",
              "-",
              o -> o.equals("-") || o.contains(":"),
              "office:of[:from[:until]]");
      if (office.equals("-")) {
        return;
      }
      entry.offices.add(office);
    }
  }

  private String ask(String question, String usual, Predicate<String> good, String hint)
      throws IOException {
    while (!over) {
      console.err().print(question + (usual.isEmpty() ? "" : " [" + usual + "]") + ": ");
      console.err().flush();
      String line = answers.readLine();
      over = line == null;
      String answer = line == null || line.isBlank() ? usual : line.strip();
      if (over || (!answer.isEmpty() && good.test(answer))) {
        return answer;
      }
      console.complain("  " + hint + ", please");
    }
    return usual;
  }

  private static boolean isId(String id) {
    return id.matches("[a-z0-9]+(-[a-z0-9]+)*") && Dictionary.bundled().entity(id).isEmpty();
  }

  private static String slug(Map<String, String> names) {
    String name = names.getOrDefault("en", names.getOrDefault("own", english(names)));
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static String english(Map<String, String> names) {
    for (Map.Entry<String, String> name : names.entrySet()) {
      try {
        return Transcriber.of(name.getKey(), "en", Style.DPA).transcribe(name.getValue());
      } catch (IllegalArgumentException e) {
        // No rule leads from this language; another name may be in one that has rules.
      }
    }
    return "";
  }

  private static String types() {
    return List.of(EntityType.values()).stream()
        .map(EntityType::label)
        .collect(Collectors.joining(", "));
  }

  /** In a checkout the file that has most of that kind and country; else a layer of one's own. */
  private static String file(DictionaryAddCommand entry) {
    if (!Files.isDirectory(SOURCES)) {
      return "house.yaml";
    }
    CompiledDictionary bundled = Dictionary.bundled().compiled().get(0);
    return IntStream.range(0, bundled.size())
        .mapToObj(bundled::entity)
        .filter(e -> e.type().label().equals(entry.type) && isOf(e, entry.countries))
        .collect(Collectors.groupingBy(CompiledEntity::file, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(most -> SOURCES + "/" + most.getKey())
        .orElse("house.yaml");
  }

  private static boolean isOf(CompiledEntity entity, List<String> countries) {
    return countries.isEmpty() || entity.countries().stream().anyMatch(countries::contains);
  }
}
