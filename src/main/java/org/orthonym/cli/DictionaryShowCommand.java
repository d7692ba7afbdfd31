package org.orthonym.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Tenure;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orthonym dictionary show}: all about a name. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Tells what is known of an entity, by one of its names or its id.")
final class DictionaryShowCommand implements Command {
  private static final int MOST_SHOWN = 20;

  @Parameters(paramLabel = "NAME", description = "a name, a family name or an id")
  List<String> words = new ArrayList<>();

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
  public int run(Console console) {
    String wanted = Folding.fold(String.join(" ", words));
    if (wanted.isEmpty()) {
      throw new UsageException("no name: say what to show");
    }
    List<CompiledEntity> found = new ArrayList<>();
    for (CompiledDictionary layer : Dictionaries.bundledWith(dictionaries).compiled()) {
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
    String from = tenure.from().equals(LocalDate.MIN) ? "" : " from " + tenure.from();
    return from + (tenure.until().equals(LocalDate.MAX) ? "" : " until " + tenure.until());
  }

  private static void line(Console console, String label, String text) {
    console.say(String.format("  %-8s%s", label, text));
  }
}
