package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orthonym.name.Folding;

/** A dictionary is the same from a file, a folder and the compiled form of either. */
class DictionaryLoadTest {
  private static final String SERGEI =
      """
      - id: sergei-busygintsev
        type: person
        gender: m
        names: {ru: Сергей Бусыгинцев}
      """;

  @TempDir Path folder;
  private Path yaml;
  private Path compiled;

  @BeforeEach
  void writeFiles() throws IOException {
    yaml = folder.resolve("house.yaml");
    compiled = folder.resolve("house.dictionary");
    Files.writeString(yaml, SERGEI);
    Dictionary.compile(yaml, compiled);
  }

  private static void assertKnowsSergei(Dictionary dictionary) {
    CompiledDictionary layer = dictionary.compiled().get(0);
    assertEquals(1, layer.size());
    assertEquals(1, layer.families(Folding.key("Bussyginzew")).size());
    assertEquals("Sergej Bussyginzew", layer.entity(0).form("de").full());
  }

  @Test
  void aFileAndAFolderAndACompiledOneAreLoaded() throws IOException {
    for (Path path : new Path[] {yaml, folder, compiled}) {
      assertKnowsSergei(Dictionary.load(path));
      assertEquals(path.getFileName().toString(), Dictionary.load(path).layers().get(0).name());
    }
  }

  @Test
  void theSameEntriesGiveTheSameBytes() throws IOException {
    Path again = folder.resolve("again.dictionary");
    Dictionary.compile(yaml, again);
    assertEquals(-1, Files.mismatch(compiled, again));
  }

  @Test
  void aFolderMayHaveOfficesThatBecomeCues() throws IOException {
    Files.writeString(
        folder.resolve("offices.yaml"), "- id: mayor\n  titles: {de: {m: [Schultheiß]}}\n");
    Dictionary.compile(folder, compiled);
    assertEquals(
        Set.of("mayor"), Dictionary.load(compiled).compiled().get(0).cueIds(Cue.Kind.OFFICE));
  }

  @Test
  void aFileThatIsCutOffIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(compiled);
    for (int length : new int[] {4, 15, 16, 100, bytes.length - 1}) {
      Files.write(compiled, Arrays.copyOf(bytes, length));
      assertThrows(
          DictionaryException.class, () -> Dictionary.load(compiled), () -> length + " bytes");
    }
  }

  @Test
  void aFileWithAnyByteChangedIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(compiled);
    for (int at = Integer.BYTES; at < bytes.length; at += 7) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(compiled, damaged);
      assertThrows(DictionaryException.class, () -> Dictionary.load(compiled), "byte " + at);
    }
  }

  @Test
  void aFileOfAnotherKindIsRefused() throws IOException {
    Files.write(compiled, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    assertThrows(DictionaryException.class, () -> Dictionary.load(compiled));
  }
}
