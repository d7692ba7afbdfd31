package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors complete by says the same as the reader. */
class EntrySchemaTest {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** Of a file, so that the test stays fast; the first of them are checked. */
  private static final int ENTRIES = 200;

  private static final String ENTRY =
      """
      - id: bert-muster
        type: person
        gender: m
        country: [DE, AT]
        names: {own: Bert Muster, ru: Берт Мустер}
        family: Muster
        offices: [{office: mayor, of: DE, from: 2020, until: 2021-03}]
        means: {de: [Vorbild]}
        aliases: [{form: Bort Muster, kind: garble}]
        wikidata: Q42
        examples: [{before: a, after: b}]
      """;

  private static JsonNode json;
  private static Schema schema;

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Entity.class.getResourceAsStream("entry.schema.json"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      json = new JsonMapper().readTree(text);
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    }
  }

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(DictionaryCheck.entryFiles(Path.of("dictionaries")));
    files.addAll(DictionaryCheck.entryFiles(Path.of("dictionaries/styles")));
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileIsValid(Path file) throws IOException {
    ArrayNode some = YAML.createArrayNode();
    StreamSupport.stream(YAML.readTree(file.toFile()).spliterator(), false)
        .limit(ENTRIES)
        .forEach(some::add);
    assertEquals(List.of(), schema.validate(some));
  }

  @Test
  void anEntryWithEverythingIsValid() throws IOException {
    assertEquals(List.of(), schema.validate(YAML.readTree(ENTRY)));
    assertEquals(1, EntityReader.read("people.yaml", ENTRY).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: bert-muster | id: Bert Muster",
        "type: person | type: persn",
        "gender: m | gender: x",
        "country: [DE, AT] | country: Germany",
        "own: Bert | gr: Bert",
        "family: | famly:",
        "office: mayor, of: DE | office: mayor",
        "until: 2021-03 | until: March",
        "kind: garble | kind: garbled",
        "Q42 | 42",
        "before: a, | befor: a,"
      })
  void theSchemaFindsWhatIsWrong(String right, String wrong) throws IOException {
    String broken = ENTRY.replace(right, wrong);
    assertNotEquals(ENTRY, broken);
    assertFalse(schema.validate(YAML.readTree(broken)).isEmpty());
  }

  @Test
  void theSchemaKnowsWhatTheReaderKnows() {
    JsonNode entry = json.at("/$defs/entry/properties");
    assertEquals(EntityReader.FIELDS, fields(entry));
    assertEquals(Script.LANGUAGES, texts(json.at("/$defs/language/enum")));
    assertEquals(
        labels(Stream.of(EntityType.values()).map(EntityType::label)),
        texts(entry.at("/type/enum")));
    assertEquals(
        labels(Stream.of(Alias.Kind.values()).map(Alias.Kind::label)),
        texts(entry.at("/aliases/items/properties/kind/enum")));
  }

  private static Set<String> labels(Stream<String> labels) {
    return new TreeSet<>(labels.toList());
  }

  private static Set<String> fields(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new TreeSet<>();
    list.forEach(text -> texts.add(text.textValue()));
    return texts;
  }
}
