package org.orthonym.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orthonym dictionary stats}: how much is known. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Tells how much is known: entries by layer, type, file and script.")
final class DictionaryStatsCommand implements Command {
  /** In use everywhere, but not in ISO 3166. */
  private static final String KOSOVO = "XK";

  @Option(
      names = "--offices",
      split = ",",
      paramLabel = "COUNTRY,...",
      description =
          "only tell which of these countries (DE,FR) have no head of state or government, foreign,"
              + " defence or finance minister of today whose first day is known")
  List<String> offices = new ArrayList<>();

  @Mixin DictionaryOption dictionaries = new DictionaryOption();

  @Mixin HelpOption help = new HelpOption();

  private final Map<String, Integer> types = new TreeMap<>();
  private final Map<String, Integer> files = new TreeMap<>();
  private final Map<String, Integer> natives = new TreeMap<>();
  private final Map<String, Integer> facts = new TreeMap<>();

  @Override
  public int run(Console console) {
    offices.forEach(DictionaryStatsCommand::requireCountry);
    Dictionary dictionary = Dictionaries.bundledWith(dictionaries.files);
    if (!offices.isEmpty()) {
      console.say("without a holder of today, of " + offices.size() + " countries");
      LocalDate today = LocalDate.now(ZoneOffset.UTC);
      new VacantOffices(dictionary, today).lines(offices).forEach(console::say);
      return ExitStatus.DONE;
    }
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

  private static void requireCountry(String code) {
    boolean listed = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    if (!listed && !code.equals(KOSOVO)) {
      throw new UsageException("no country “" + code + "”: --offices takes codes like DE,FR,UA");
    }
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
