package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryCheck;
import org.orthonym.dictionary.DictionaryException;
import org.orthonym.dictionary.Problem;
import org.orthonym.dictionary.Tenure;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orthonym dictionary}: looks into the dictionary and checks it. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Looks into the dictionary.",
    footer = {
      "",
      "check [DIR]   what is wrong in a folder of dictionary files (default: dictionaries)",
      "show NAME     what is known of an entity, by a name or an id",
      "stats         how much is known"
    })
final class DictionaryCommand implements Command {
  private static final int MOST_SHOWN = 20;

  @Parameters(index = "0", paramLabel = "check|show|stats", description = "what to do, see below")
  @Nullable String action;

  @Parameters(index = "1..*", paramLabel = "ARGUMENT", description = "a folder, or a name")
  List<String> arguments = new ArrayList<>();

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "a dictionary on top of the bundled one; repeatable")
  List<Path> dictionaries = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "this help")
  boolean help;

  @Override
  public int run(Console console) throws IOException {
    return switch (action == null ? "" : action) {
      case "check" -> check(console);
      case "show" -> show(console);
      case "stats" -> stats(console);
      default ->
          throw new UsageException(
              "no “dictionary " + action + "”: there are check, show and stats");
    };
  }

  private int check(Console console) throws IOException {
    Path folder = Path.of(arguments.isEmpty() ? "dictionaries" : arguments.get(0));
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + " is no folder of dictionary files: name one");
    }
    List<Problem> problems = DictionaryCheck.check(folder);
    problems.forEach(problem -> console.say(problem.toString()));
    console.complain(problems.size() + (problems.size() == 1 ? " problem" : " problems"));
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private Dictionary dictionary() throws IOException {
    Dictionary dictionary = Dictionary.bundled();
    for (Path file : dictionaries) {
      try {
        dictionary = dictionary.with(Dictionary.load(file));
      } catch (DictionaryException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      }
    }
    return dictionary;
  }

  private int show(Console console) throws IOException {
    String wanted = Folding.fold(String.join(" ", arguments));
    if (wanted.isEmpty()) {
      throw new UsageException("no name: say what to show");
    }
    List<CompiledEntity> found = new ArrayList<>();
    for (CompiledDictionary layer : dictionary().compiled()) {
      for (int i = 0; i < layer.size(); i++) {
        if (matches(layer.entity(i), wanted)) {
          found.add(layer.entity(i));
        }
      }
    }
    found.stream().limit(MOST_SHOWN).forEach(entity -> print(console, entity));
    if (found.isEmpty()) {
      console.complain("orthonym: nobody and nothing of that name in the dictionary");
    } else if (found.size() > MOST_SHOWN) {
      console.complain(found.size() - MOST_SHOWN + " more: give more of the name");
    }
    return found.isEmpty() ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private static boolean matches(CompiledEntity entity, String wanted) {
    return Folding.fold(entity.id()).equals(wanted)
        || entity.forms().values().stream().anyMatch(form -> matches(form, wanted))
        || entity.natives().values().stream().anyMatch(n -> Folding.fold(n).equals(wanted));
  }

  private static boolean matches(PersonName form, String wanted) {
    return Folding.fold(form.full()).equals(wanted) || Folding.fold(form.family()).equals(wanted);
  }

  private static void print(Console console, CompiledEntity entity) {
    console.say(entity.id() + "   (" + entity.type().label() + ", " + entity.file() + ")");
    new TreeMap<>(entity.natives())
        .forEach((code, name) -> line(console, code, name + " (native)"));
    new TreeMap<>(entity.forms())
        .forEach((code, form) -> line(console, code, others(entity, code, form)));
    for (Tenure tenure : entity.tenures()) {
      line(console, "office", tenure.office() + " of " + tenure.of() + dates(tenure));
    }
    if (!entity.related().isEmpty()) {
      line(console, "related", String.join(", ", entity.related()));
    }
    entity.aliases().forEach(a -> line(console, "alias", a.form() + " (" + a.kind().label() + ")"));
  }

  private static String others(CompiledEntity entity, String code, PersonName form) {
    List<String> more =
        entity.rightForms(code).stream()
            .map(PersonName::full)
            .filter(other -> !other.equals(form.full()))
            .distinct()
            .toList();
    return form.full() + (more.isEmpty() ? "" : "; also right: " + String.join(", ", more));
  }

  private static String dates(Tenure tenure) {
    String from = tenure.from().equals(java.time.LocalDate.MIN) ? "" : " from " + tenure.from();
    return from
        + (tenure.until().equals(java.time.LocalDate.MAX) ? "" : " until " + tenure.until());
  }

  private static void line(Console console, String label, String text) {
    console.say(String.format("  %-8s%s", label, text));
  }

  private int stats(Console console) throws IOException {
    TreeMap<String, Integer> types = new TreeMap<>();
    TreeMap<String, Integer> natives = new TreeMap<>();
    int all = 0;
    for (CompiledDictionary layer : dictionary().compiled()) {
      all += layer.size();
      for (int i = 0; i < layer.size(); i++) {
        types.merge(layer.entity(i).type().label(), 1, Integer::sum);
        layer.entity(i).natives().keySet().forEach(code -> natives.merge(code, 1, Integer::sum));
      }
    }
    console.say(all + " entries");
    types.forEach((type, count) -> line(console, Integer.toString(count), type));
    console.say("names in a script of their own, by language");
    natives.forEach((code, count) -> line(console, Integer.toString(count), code));
    return ExitStatus.DONE;
  }
}
