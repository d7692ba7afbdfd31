package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledSourcesTest {
  private static final Path OFFICES = Path.of("dictionaries", "offices.yaml");

  @TempDir Path folder;

  @Test
  void theDictionariesOfTheCheckoutAreBundled() throws IOException {
    assertTrue(BundledSources.contain(Path.of("dictionaries")));
  }

  @Test
  void aChangedFileIsNot() throws IOException {
    Path copy = Files.copy(OFFICES, folder.resolve("offices.yaml"));
    assertTrue(BundledSources.contain(folder));
    Files.writeString(copy, Files.readString(copy) + "\n");
    assertFalse(BundledSources.contain(folder));
  }

  @Test
  void anotherFileIsNot() throws IOException {
    Files.copy(OFFICES, folder.resolve("vocabulary.yaml"));
    assertFalse(BundledSources.contain(folder));
  }

  @Test
  void nothingIsNot() throws IOException {
    assertFalse(BundledSources.contain(folder));
    assertFalse(BundledSources.contain(OFFICES));
  }
}
