package org.orthonym.cli;

import java.util.Map;
import java.util.TreeMap;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code orthonym dictionary stats}: how much is known. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Tells how much is known: entries by layer, type, file and script.")
final class DictionaryStatsCommand implements Command {
  @Mixin DictionaryOption dictionaries = new DictionaryOption();

  @Mixin HelpOption help = new HelpOption();

  private final Map<String, Integer> types = new TreeMap<>();
  private final Map<String, Integer> files = new TreeMap<>();
  private final Map<String, Integer> natives = new TreeMap<>();
  private final Map<String, Integer> facts = new TreeMap<>();

  @Override
  public int run(Console console) {
    Dictionary dictionary = Dictionaries.bundledWith(dictionaries.files);
    int all = 0;
    for (CompiledDictionary layer : dictionary.compiled()) {
      all += layer.size();
      for (int i = 0; i < layer.size(); i++) {
        count(layer.entity(i));
      }
    }
    console.say(all + " entries");
    console.say("layers");
    for (int i = 0; i < dictionary.layers().size(); i++) {
      CompiledDictionary layer = dictionary.compiled().get(i);
      line(
          console,
          layer.size() + layer.known().size(),
          dictionary.layers().get(i).name() + size(layer));
    }
    print(console, "types", types);
    print(console, "facts", facts);
    print(console, "names in a script of their own, by language", natives);
    print(console, "files", files);
    return ExitStatus.DONE;
  }

  private static String size(CompiledDictionary layer) {
    String known = layer.known().size() == 0 ? "" : ", only the names known of most or all";
    return ", " + (layer.bytes() + 512) / 1024 + " KiB compiled" + known;
  }

  private void count(CompiledEntity entity) {
    types.merge(entity.type().label(), 1, Integer::sum);
    files.merge(entity.file(), 1, Integer::sum);
    entity.natives().keySet().forEach(code -> natives.merge(code, 1, Integer::sum));
    facts.merge("offices held", entity.tenures().size(), Integer::sum);
    facts.merge("related entries", entity.related().size(), Integer::sum);
    facts.merge("listed spellings", entity.aliases().size(), Integer::sum);
  }

  private static void print(Console console, String heading, Map<String, Integer> counts) {
    console.say(heading);
    counts.forEach((name, count) -> line(console, count, name));
  }

  private static void line(Console console, int count, String text) {
    console.say(String.format("%8d  %s", count, text));
  }
}
