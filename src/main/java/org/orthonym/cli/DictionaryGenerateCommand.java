package org.orthonym.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.orthonym.dictionary.Gender;
import org.orthonym.dictionary.KnownEntity;
import org.orthonym.dictionary.KnownName;
import org.orthonym.dictionary.imports.MadeUpEntities;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code orthonym dictionary generate}: made-up entities, to measure with. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description =
        "Prints people who do not exist, each with ten spellings, in the form of a source that"
            + " import takes, or of entries; to measure with.",
    footer = {
      "",
      "orthonym dictionary generate --entities 1000000 --as wikidata | gzip > made-up.json.gz"
    })
final class DictionaryGenerateCommand implements Command {
  private static final String FILLER = "a person of whom nothing is known but the name; ".repeat(8);

  @Option(names = "--entities", paramLabel = "N", description = "how many; by default 1000")
  int entities = 1000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "another number gives other people; by default 1")
  long seed = 1;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description = "wikidata (a JSON dump, by default), table (tabs) or yaml (entries)")
  String format = "wikidata";

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    if (!List.of("wikidata", "table", "yaml").contains(format)) {
      throw new UsageException("no format “" + format + "”: there are wikidata, table, yaml");
    }
    MadeUpEntities made = new MadeUpEntities(seed);
    switch (format) {
      case "wikidata" -> console.say("[");
      case "table" ->
          console.say("id\ttype\tgender\tcountry\ten\tde\tfr\tes\tit\tpl\tnl\tcs\tru\tuk");
      default -> console.say("# Nobody: made up to measure with.");
    }
    for (int i = 0; i < entities && !console.out().checkError(); i++) {
      KnownEntity entity = made.entity(i);
      switch (format) {
        case "wikidata" -> console.say(json(entity) + (i + 1 < entities ? "," : ""));
        case "table" -> console.say(row(entity));
        default -> console.out().print(yaml(entity, i));
      }
    }
    if (format.equals("wikidata")) {
      console.say("]");
    }
    return ExitStatus.DONE;
  }

  private static String row(KnownEntity entity) {
    StringBuilder row = new StringBuilder(entity.id()).append("\tperson\t");
    row.append(entity.gender() == Gender.FEMALE ? 'f' : 'm').append("\tUA");
    for (String language : MadeUpEntities.languages()) {
      row.append('\t').append(in(entity, language));
    }
    return row.toString();
  }

  private static String in(KnownEntity entity, String language) {
    return entity.names().stream()
        .filter(name -> name.languages().contains(language))
        .map(KnownName::form)
        .findFirst()
        .orElse("");
  }

  private static String yaml(KnownEntity entity, int number) {
    String names =
        MadeUpEntities.languages().stream()
            .map(language -> language + ": " + in(entity, language))
            .collect(Collectors.joining(", ", "{", "}"));
    return String.format(
        "- id: made-up-%08d%n  type: person%n  gender: %s%n  country: UA%n  imported: true%n"
            + "  names: %s%n",
        number, entity.gender() == Gender.FEMALE ? "f" : "m", names);
  }

  private static String json(KnownEntity entity) {
    String labels =
        MadeUpEntities.languages().stream()
            .map(l -> map(l, "{\"language\":\"" + l + "\",\"value\":\"" + in(entity, l) + "\"}"))
            .collect(Collectors.joining(",", "{", "}"));
    String sex = entity.gender() == Gender.FEMALE ? "Q6581072" : "Q6581097";
    return "{\"type\":\"item\",\"id\":\""
        + entity.id()
        + "\",\"labels\":"
        + labels
        + ",\"descriptions\":{\"en\":{\"language\":\"en\",\"value\":\""
        + FILLER
        + "\"}},\"aliases\":{},\"claims\":{"
        + claim("P31", "Q5")
        + ","
        + claim("P21", sex)
        + ","
        + claim("P27", "Q212")
        + "},\"sitelinks\":{"
        + map("enwiki", "{\"site\":\"enwiki\"}")
        + "}}";
  }

  private static String map(String key, String value) {
    return "\"" + key + "\":" + value;
  }

  private static String claim(String property, String value) {
    return map(
        property,
        "[{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"id\":\""
            + value
            + "\"}}},\"type\":\"statement\",\"id\":\"x\"}]");
  }
}
