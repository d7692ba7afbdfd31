package org.orthonym.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.DictionaryCheck;
import org.orthonym.dictionary.DictionaryException;
import org.orthonym.dictionary.EntryFile;
import org.orthonym.dictionary.EntryText;
import org.orthonym.dictionary.Problem;
import org.orthonym.document.AtomicFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orthonym dictionary add}: a new entry, checked, at its place in a file. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description =
        "Writes an entry at its place in a file of entries. Nothing is written if the entry is"
            + " wrong.",
    footer = {
      "",
      "orthonym dictionary add --file dictionaries/people/politics-russia.yaml --id dmitry-peskov \\",
      "  --type person --gender m --country RU --ru \"Дмитрий Песков\" \\",
      "  --office spokesperson:kremlin:2012-05-22"
    })
final class DictionaryAddCommand implements Command {
  private static final List<String> OFFICE_FIELDS = List.of("office", "of", "from", "until");

  @Option(names = "--file", paramLabel = "FILE", description = "the file, which may be new")
  @Nullable Path file;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "the usual English name in small ASCII letters with hyphens")
  String id = "";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "person (the default), place, organisation, media, product or event")
  String type = "person";

  @Option(names = "--gender", paramLabel = "m|f", description = "of a person")
  String gender = "";

  @Option(names = "--country", paramLabel = "CODE", description = "ISO 3166 code; repeatable")
  List<String> countries = new ArrayList<>();

  @Option(
      names = "--own",
      paramLabel = "NAME",
      description = "the spelling right in every language")
  String own = "";

  @Option(names = "--ru", paramLabel = "NAME", description = "the name in Russian")
  String russian = "";

  @Option(names = "--uk", paramLabel = "NAME", description = "the name in Ukrainian")
  String ukrainian = "";

  @Option(names = "--de", paramLabel = "NAME", description = "the German form, if no rule gives it")
  String german = "";

  @Option(names = "--en", paramLabel = "NAME", description = "the English form, likewise")
  String english = "";

  @Option(
      names = "--name",
      paramLabel = "LANG=NAME",
      description = "the name in any other language; repeatable")
  Map<String, String> others = new LinkedHashMap<>();

  @Option(
      names = "--family",
      paramLabel = "NAME",
      description = "the family name, if it is not simply the last word")
  String family = "";

  @Option(names = "--also", paramLabel = "NAME", description = "another right form; repeatable")
  List<String> also = new ArrayList<>();

  @Option(
      names = "--office",
      paramLabel = "OFFICE:OF[:FROM[:UNTIL]]",
      description = "an office held, such as foreign-minister:DE:2021-12-08:2025-05; repeatable")
  List<String> offices = new ArrayList<>();

  @Option(
      names = "--related",
      paramLabel = "ID",
      description = "an entry of the same story; repeatable")
  List<String> related = new ArrayList<>();

  @Option(
      names = {"-i", "--interactive"},
      description = "ask for what the entry needs; done by itself when nothing is said")
  boolean interactive;

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    boolean silent = file == null && id.isEmpty() && names().isEmpty();
    if ((interactive || (silent && console.terminal())) && !new EntryInterview(console).ask(this)) {
      console.complain("orthonym: nothing was written");
      return ExitStatus.FAILED;
    }
    if (file == null || id.isEmpty()) {
      throw new UsageException("--file and --id are needed; see orthonym dictionary add --help");
    }
    EntryText entry = entry();
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    String after = with(file, new String(before, StandardCharsets.UTF_8), entry);
    List<Problem> problems = problems(file, after);
    problems.forEach(problem -> console.complain("orthonym: " + problem));
    if (problems.stream().anyMatch(Problem::isError)) {
      console.complain("orthonym: nothing was written");
      return ExitStatus.FAILED;
    }
    byte[] bytes = after.getBytes(StandardCharsets.UTF_8);
    if (Files.exists(file)) {
      AtomicFile.replace(file, before, bytes);
    } else {
      AtomicFile.write(file, bytes);
    }
    console.out().print(entry.text());
    if (interactive || silent) {
      console.complain("written to " + file);
    }
    return ExitStatus.DONE;
  }

  EntryText entry() {
    return EntryText.of(id, type)
        .with("gender", gender)
        .with("country", countries)
        .with("names", names())
        .with("family", family)
        .with("also", also)
        .withOffices(offices.stream().map(DictionaryAddCommand::office).toList())
        .with("related", related);
  }

  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("own", own);
    names.put("uk", ukrainian);
    names.put("ru", russian);
    names.put("de", german);
    names.put("en", english);
    names.putAll(others);
    names.values().removeIf(String::isEmpty);
    return names;
  }

  private static Map<String, String> office(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length < 2 || parts.length > OFFICE_FIELDS.size()) {
      throw new UsageException("no office as foreign-minister:DE:2021-12-08:2025-05: " + text);
    }
    Map<String, String> office = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        office.put(OFFICE_FIELDS.get(i), parts[i]);
      }
    }
    return office;
  }

  private static String with(Path file, String text, EntryText entry) throws IOException {
    try {
      return EntryFile.parse(file.toString(), text).with(entry.id(), entry.text()).text();
    } catch (DictionaryException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** What is wrong with the new entry, among all that is wrong. */
  private List<Problem> problems(Path file, String text) throws IOException {
    Path folder = folder(file);
    return DictionaryCheck.of(folder, Map.of(file, text)).problems().stream()
        .filter(problem -> problem.message().startsWith(id + " ") || isUnreadable(file, problem))
        .toList();
  }

  private static boolean isUnreadable(Path file, Problem problem) {
    return file.endsWith(problem.place().file()) && !problem.message().matches("[a-z0-9-]+ .*");
  }

  private static Path folder(Path file) {
    return vocabularyFolder(file).orElse(file);
  }

  /** The folder above that has a vocabulary of offices; else the file is a layer of its own. */
  static Optional<Path> vocabularyFolder(Path file) {
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      boolean style = file.startsWith(at.resolve("styles"));
      if (Files.exists(at.resolve("offices.yaml")) && !style) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
