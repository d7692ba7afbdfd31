package org.orthonym.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.orthonym.similarity.Nearest;
import org.orthonym.transcription.Style;

/** Reads the entries of a dictionary file. Stateless and thread-safe. */
final class EntityReader {
  /** The fields of an entry. */
  static final Set<String> FIELDS =
      Set.of(
          "acronyms",
          "aliases",
          "also",
          "country",
          "disabled",
          "examples",
          "family",
          "gender",
          "id",
          "imported",
          "means",
          "names",
          "never",
          "offices",
          "related",
          "short",
          "transcription",
          "type",
          "valid",
          "wikidata");

  /** What an entry may say without being about an entity. */
  private static final Set<String> DIRECTIVES = Set.of("id", "disabled", "transcription", "valid");

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
    LayerEntries entries = new LayerEntries();
    read(file, text, EntryNodes.NONE, entries, wrong);
    return entries.entities();
  }

  /**
   * Reads the good entries of a file into a layer, each put together with the one that lies below.
   *
   * @param file its name, for messages
   * @param text its content
   * @param below what the layer lies on
   * @param entries takes what the file says
   * @param wrong takes what is wrong with an entry
   * @throws DictionaryException if it is no list of entries at all
   */
  static void read(
      String file,
      String text,
      EntryNodes below,
      LayerEntries entries,
      Consumer<DictionaryException> wrong) {
    read(file, nodes(file, text), below, entries, wrong);
  }

  /** The same of entries that were read already. */
  static void read(
      String file,
      List<YamlNode> nodes,
      EntryNodes below,
      LayerEntries entries,
      Consumer<DictionaryException> wrong) {
    for (YamlNode node : nodes) {
      try {
        read(file, node, below, entries);
      } catch (DictionaryException e) {
        wrong.accept(e);
      }
    }
  }

  /**
   * The entries of a file as they stand there.
   *
   * @throws DictionaryException if it is no list of entries at all
   */
  static List<YamlNode> nodes(String file, String text) {
    if (text.length() <= EntryParts.SIZE) {
      return nodes(file, 0, text);
    }
    try (BufferedReader in = new BufferedReader(new StringReader(text))) {
      List<YamlNode> nodes = new ArrayList<>();
      EntryParts parts = new EntryParts(file, in);
      while (parts.next()) {
        nodes.addAll(parts.part().nodes());
      }
      return nodes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The entries of a part of a file.
   *
   * @param linesBefore how many lines of the file come before it
   * @throws DictionaryException if it is no list of entries at all
   */
  static List<YamlNode> nodes(String file, long linesBefore, String text) {
    YamlNode root = YamlNode.read(file, linesBefore, text);
    if (!root.isList()) {
      throw root.complaint("a dictionary file is a list of entries, each beginning with - id:");
    }
    return root.items();
  }

  private static void read(String file, YamlNode node, EntryNodes below, LayerEntries entries) {
    Map<String, YamlNode> fields = node.fields();
    checkFields(fields, FIELDS);
    String id = need(node, fields, "id").text();
    entries.allow(texts(fields, "valid"));
    optional(fields, "transcription").ifPresent(style -> entries.write(style(style)));
    if (isTrue(fields, "disabled")) {
      entries.disable(id);
      entries.touch(id);
      return;
    }
    if (fields.size() > 1 && DIRECTIVES.containsAll(fields.keySet())) {
      return;
    }
    if (!fields.containsKey("type") || !fields.containsKey("names")) {
      entries.touch(id);
      if (below == EntryNodes.LATER) {
        return;
      }
    }
    Optional<YamlNode> base = below.find(id);
    if (base.isEmpty() && below != EntryNodes.NONE && !fields.containsKey("type")) {
      throw node.complaint(
          id + " is no entry below, so it needs a type and names; or correct the id");
    }
    YamlNode whole = base.map(b -> b.overlaid(node)).orElse(node);
    entries.add(
        entity(file, whole)
            .withHouseForms(base.map(b -> replaced(b, fields)).orElse(Map.of()), file));
  }

  /** The forms that a layer writes otherwise, by language; empty where the rules gave the form. */
  private static Map<String, String> replaced(YamlNode base, Map<String, YamlNode> over) {
    Map<String, String> before =
        optional(base.fields(), "names").map(YamlNode::textByKey).orElse(Map.of());
    Map<String, String> replaced = new LinkedHashMap<>();
    optional(over, "names").map(YamlNode::textByKey).orElse(Map.of()).keySet().stream()
        .filter(NameForms.TARGETS::contains)
        .forEach(language -> replaced.put(language, before.getOrDefault(language, "")));
    return replaced;
  }

  private static Style style(YamlNode node) {
    try {
      return Style.of(node.text());
    } catch (IllegalArgumentException e) {
      throw node.complaint(String.valueOf(e.getMessage()));
    }
  }

  private static boolean isTrue(Map<String, YamlNode> fields, String name) {
    Optional<YamlNode> field = optional(fields, name);
    if (field.isPresent() && !Set.of("true", "false").contains(field.get().text())) {
      throw field.get().complaint(name + " is true or false");
    }
    return field.filter(node -> node.text().equals("true")).isPresent();
  }

  private static Entity entity(String file, YamlNode node) {
    Map<String, YamlNode> fields = node.fields();
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
        optional(fields, "offices").map(EntryItems::tenures).orElse(List.of()),
        texts(fields, "related"),
        optional(fields, "means").map(YamlNode::textsByKey).orElse(Map.of()),
        optional(fields, "aliases").map(EntryItems::aliases).orElse(List.of()),
        texts(fields, "never"),
        optional(fields, "examples").map(EntryItems::examples).orElse(List.of()),
        isTrue(fields, "imported"),
        Set.of(),
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

  /**
   * Complains about a field that is not known, at its line, with the nearest that is.
   *
   * @throws DictionaryException if there is one
   */
  static void checkFields(Map<String, YamlNode> fields, Set<String> known) {
    if (known.containsAll(fields.keySet())) {
      return;
    }
    fields.forEach(
        (name, field) -> {
          if (!known.contains(name)) {
            String hint =
                Nearest.to(name, known).map(n -> "; did you mean “" + n + "”?").orElse("");
            throw field.complaint("no field is called “" + name + "”" + hint);
          }
        });
  }
}
