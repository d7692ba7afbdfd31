package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orthonym.dictionary.imports.MadeUpEntities;
import org.orthonym.name.Folding;

/** Known names are found again, whole, and a damaged file of them is refused. */
class KnownNamesTest {
  private static final int MANY = 5000;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeNames() throws IOException {
    file = folder.resolve("names.dictionary");
    write(file, MANY);
  }

  private static void write(Path file, int entities) throws IOException {
    MadeUpEntities made = new MadeUpEntities(7);
    try (KnownNamesWriter writer = new KnownNamesWriter()) {
      for (int i = 0; i < entities; i++) {
        writer.add(made.entity(i));
      }
      writer.write(file);
    }
  }

  private static KnownNames load(Path file) throws IOException {
    return Dictionary.load(file).compiled().get(0).known();
  }

  @Test
  void everyNameIsFound() throws IOException {
    KnownNames names = load(file);
    MadeUpEntities made = new MadeUpEntities(7);
    assertEquals(MANY, names.size());
    for (int i = 0; i < MANY; i++) {
      assertEquals(made.entity(i), names.entity(i));
      for (KnownName name : made.entity(i).names()) {
        assertTrue(names.find(Folding.key(name.form())).contains(i), name.form());
      }
    }
  }

  @Test
  void idsAreFoundAndStrangersAreNot() throws IOException {
    KnownNames names = load(file);
    assertEquals("Q17", names.entity("Q17").orElseThrow().id());
    assertTrue(names.entity("Q5001").isEmpty());
    assertEquals(List.of(), names.find(Folding.key("Anna Muster")));
  }

  @Test
  void theSameEntitiesGiveTheSameBytes() throws IOException {
    Path again = folder.resolve("again.dictionary");
    write(again, MANY);
    assertEquals(-1, Files.mismatch(file, again));
  }

  @Test
  void aNameThatThousandsHaveIsKeptForSome() throws IOException {
    try (KnownNamesWriter writer = new KnownNamesWriter()) {
      for (int i = 0; i < 1000; i++) {
        writer.add(person("q" + i, Map.of("en", "John Muster")));
      }
      writer.write(file);
    }
    assertEquals(NameTable.MOST, load(file).find(Folding.key("John Muster")).size());
  }

  private static KnownEntity person(String id, Map<String, String> labels) {
    List<KnownName> names = new ArrayList<>();
    labels.forEach((language, form) -> names.add(new KnownName(form, List.of(language), true)));
    return new KnownEntity(id, EntityType.PERSON, Gender.UNKNOWN, List.of(), "test", names);
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 100; length < bytes.length; length += bytes.length / 50) {
      Files.write(file, Arrays.copyOf(bytes, length));
      int there = length;
      assertThrows(DictionaryException.class, () -> load(file), () -> there + " bytes");
    }
  }

  @Test
  void aFileWithAByteChangedIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 5; at < bytes.length; at += bytes.length / 60) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertThrows(DictionaryException.class, () -> load(file), "byte " + at);
    }
  }

  @Test
  void verifyingReadsAllOfIt() throws IOException {
    Dictionary.verify(file);
    byte[] damaged = Files.readAllBytes(file);
    damaged[damaged.length - 1] ^= 1;
    Files.write(file, damaged);
    assertThrows(DictionaryException.class, () -> Dictionary.verify(file));
  }

  @Test
  void entriesMarkedAsImportedAreKnownNamesOnly() throws IOException {
    String yaml =
        """
        - id: q1
          type: person
          gender: m
          imported: true
          names: {de: Bert Muster, ru: Берт Мустер}
        """;
    Dictionary parsed = Dictionary.parse("i.yaml", yaml);
    Path source = folder.resolve("i.yaml");
    Files.writeString(source, yaml);
    Dictionary.compile(source, file);
    for (Dictionary dictionary : List.of(parsed, Dictionary.load(file))) {
      CompiledDictionary layer = dictionary.compiled().get(0);
      assertEquals(0, layer.size());
      assertEquals("Bert Muster", layer.known().entity("q1").orElseThrow().names().get(0).form());
    }
  }

  @Test
  void aLongFileOfEntriesNamesTheLineOfAMistake() throws IOException {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      yaml.append("- id: q").append(i).append("\n  type: place\n  imported: true\n");
      yaml.append("  names: {own: Ort ").append(i == 19_000 ? "[" : i + "").append("}\n");
    }
    Path source = folder.resolve("long.yaml");
    Files.writeString(source, yaml);
    DictionaryException e =
        assertThrows(DictionaryException.class, () -> Dictionary.compile(source, file));
    assertTrue(String.valueOf(e.getMessage()).startsWith("long.yaml:76004: "), e.getMessage());
  }
}
