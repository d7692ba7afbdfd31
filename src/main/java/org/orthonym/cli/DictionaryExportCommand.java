package org.orthonym.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.EntityProfile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orthonym dictionary export}: the names for other programs, on standard output. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Writes the dictionary for other programs, on standard output.",
    footer = {"", "orthonym dictionary export --to csv --source uk --type person > people.csv"})
final class DictionaryExportCommand implements Command {
  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "jsonl, an object an entity (the default); csv, a glossary as DeepL and Google take it,"
              + " source and target a line; amazon, the same below a line of the languages; tbx, a"
              + " termbase (ISO 30042, TBX-Basic)")
  String format = "jsonl";

  @Option(
      names = "--source",
      paramLabel = "LANG",
      description = "of the glossary: the language of the originals; default en")
  String source = "en";

  @Option(
      names = "--target",
      paramLabel = "LANG",
      description = "of the glossary: the language to translate into; default de")
  String target = "de";

  @Option(names = "--type", paramLabel = "TYPE", description = "only entities of it; repeatable")
  List<String> types = new ArrayList<>();

  @Mixin DictionaryOption dictionaries = new DictionaryOption();

  @Option(names = "--only", description = "leave the bundled dictionary out")
  boolean only;

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    EntityExport export = export(console);
    Dictionary dictionary = Dictionaries.bundledWith(dictionaries.files);
    export.begin();
    for (int i = only ? 1 : 0; i < dictionary.compiled().size(); i++) {
      CompiledDictionary layer = dictionary.compiled().get(i);
      for (int number = 0; number < layer.size(); number++) {
        CompiledEntity entity = layer.entity(number);
        boolean wanted = types.isEmpty() || types.contains(entity.type().label());
        if (wanted && dictionary.entity(entity.id()).filter(entity::equals).isPresent()) {
          export.add(entity);
        }
      }
    }
    export.end();
    return ExitStatus.DONE;
  }

  private EntityExport export(Console console) {
    return switch (format) {
      case "jsonl" -> new JsonLinesExport(console);
      case "csv" -> glossary(console, false);
      case "amazon" -> glossary(console, true);
      case "tbx" -> new TermbaseExport(console);
      default ->
          throw new UsageException("no format “" + format + "”: there are jsonl, csv, amazon, tbx");
    };
  }

  private GlossaryExport glossary(Console console, boolean headed) {
    return new GlossaryExport(console, language(source, true), language(target, false), headed);
  }

  private static String language(String code, boolean natives) {
    List<String> targets = EntityProfile.targets();
    boolean known = targets.contains(code) || (natives && EntityProfile.natives().contains(code));
    if (!known) {
      throw new UsageException(
          "no names in “"
              + code
              + "”: there are "
              + String.join(", ", targets)
              + (natives
                  ? " and, as a source, " + String.join(", ", EntityProfile.natives())
                  : ""));
    }
    return code;
  }
}
