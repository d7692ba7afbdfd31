package org.orthonym.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.orthonym.similarity.Nearest;

/** Reads the entries of a dictionary file. Stateless and thread-safe. */
final class EntityReader {
  /** The fields of an entry. */
  static final Set<String> FIELDS =
      Set.of(
          "acronyms",
          "aliases",
          "also",
          "country",
          "examples",
          "family",
          "gender",
          "id",
          "means",
          "names",
          "never",
          "offices",
          "related",
          "short",
          "type",
          "wikidata");

  private static final Set<String> TENURE_FIELDS = Set.of("office", "of", "from", "until");
  private static final Set<String> ALIAS_FIELDS = Set.of("form", "kind", "reason");
  private static final Set<String> EXAMPLE_FIELDS = Set.of("before", "after");

  private EntityReader() {}

  /**
   * The entries of a file, in its order.
   *
   * @param file its name, for messages
   * @param text its content
   * @throws DictionaryException if an entry is not as it should be; the message names the line
   */
  static List<Entity> read(String file, String text) {
    return read(
        file,
        text,
        e -> {
          throw e;
        });
  }

  /**
   * The good entries of a file, in its order.
   *
   * @param file its name, for messages
   * @param text its content
   * @param wrong takes what is wrong with each of the others
   * @throws DictionaryException if it is no list of entries at all
   */
  static List<Entity> read(String file, String text, Consumer<DictionaryException> wrong) {
    YamlNode root = YamlNode.read(file, text);
    if (!root.isList()) {
      throw root.complaint("a dictionary file is a list of entries, each beginning with - id:");
    }
    List<Entity> entities = new ArrayList<>();
    for (YamlNode node : root.items()) {
      try {
        entities.add(entity(file, node));
      } catch (DictionaryException e) {
        wrong.accept(e);
      }
    }
    return entities;
  }

  private static Entity entity(String file, YamlNode node) {
    Map<String, YamlNode> fields = node.fields();
    checkFields(node, fields.keySet(), FIELDS);
    String id = need(node, fields, "id").text();
    YamlNode typeNode = need(node, fields, "type");
    EntityType type =
        EntityType.of(typeNode.text())
            .orElseThrow(
                () ->
                    typeNode.complaint(
                        id
                            + ": no type “"
                            + typeNode.text()
                            + "”: there are "
                            + List.of(EntityType.values()).stream()
                                .map(EntityType::label)
                                .toList()));
    return new Entity(
        id,
        type,
        Gender.of(optional(fields, "gender").map(YamlNode::text).orElse("")),
        texts(fields, "country"),
        need(node, fields, "names").textByKey(),
        optional(fields, "family").map(YamlNode::text),
        texts(fields, "also"),
        texts(fields, "short"),
        optional(fields, "acronyms").map(YamlNode::textByKey).orElse(Map.of()),
        optional(fields, "offices").map(EntityReader::tenures).orElse(List.of()),
        texts(fields, "related"),
        optional(fields, "means").map(YamlNode::textsByKey).orElse(Map.of()),
        optional(fields, "aliases").map(EntityReader::aliases).orElse(List.of()),
        texts(fields, "never"),
        optional(fields, "examples").map(EntityReader::examples).orElse(List.of()),
        new Entity.Place(file, node.line()));
  }

  static YamlNode need(YamlNode node, Map<String, YamlNode> fields, String name) {
    YamlNode field = fields.get(name);
    if (field == null) {
      YamlNode id = fields.get("id");
      throw node.complaint((id == null ? "an entry" : id.text()) + " has no " + name + "; add it");
    }
    return field;
  }

  static Optional<YamlNode> optional(Map<String, YamlNode> fields, String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private static List<String> texts(Map<String, YamlNode> fields, String name) {
    return optional(fields, name).map(YamlNode::texts).orElse(List.of());
  }

  static void checkFields(YamlNode node, Set<String> seen, Set<String> known) {
    for (String name : seen) {
      if (!known.contains(name)) {
        throw node.complaint(
            "no field is called “"
                + name
                + "”"
                + Nearest.to(name, known).map(n -> "; did you mean “" + n + "”?").orElse(""));
      }
    }
  }

  private static List<Tenure> tenures(YamlNode node) {
    List<Tenure> tenures = new ArrayList<>();
    for (YamlNode item : node.items()) {
      Map<String, YamlNode> fields = item.fields();
      checkFields(item, fields.keySet(), TENURE_FIELDS);
      LocalDate from = optional(fields, "from").map(n -> day(n, true)).orElse(LocalDate.MIN);
      LocalDate until = optional(fields, "until").map(n -> day(n, false)).orElse(LocalDate.MAX);
      if (until.isBefore(from)) {
        throw item.complaint("an office ends before it begins: " + from + ", " + until);
      }
      tenures.add(
          new Tenure(
              need(item, fields, "office").text(), need(item, fields, "of").text(), from, until));
    }
    return tenures;
  }

  private static LocalDate day(YamlNode node, boolean first) {
    String text = node.text();
    try {
      return switch (text.length()) {
        case 4 -> first ? Year.parse(text).atDay(1) : Year.parse(text).atMonth(12).atEndOfMonth();
        case 7 -> first ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw node.complaint("“" + text + "” is no date: write 2022, 2022-05 or 2022-05-31");
    }
  }

  private static List<Alias> aliases(YamlNode node) {
    List<Alias> aliases = new ArrayList<>();
    for (YamlNode item : node.items()) {
      Map<String, YamlNode> fields = item.fields();
      checkFields(item, fields.keySet(), ALIAS_FIELDS);
      YamlNode kind = need(item, fields, "kind");
      aliases.add(
          new Alias(
              need(item, fields, "form").text(),
              Alias.Kind.of(kind.text())
                  .orElseThrow(() -> kind.complaint("no kind of alias is called " + kind.text())),
              optional(fields, "reason").map(YamlNode::text).orElse(Alias.NO_REASON)));
    }
    return aliases;
  }

  private static List<Entity.Example> examples(YamlNode node) {
    List<Entity.Example> examples = new ArrayList<>();
    for (YamlNode item : node.items()) {
      Map<String, YamlNode> fields = item.fields();
      checkFields(item, fields.keySet(), EXAMPLE_FIELDS);
      examples.add(
          new Entity.Example(
              need(item, fields, "before").text(), need(item, fields, "after").text()));
    }
    return examples;
  }
}
