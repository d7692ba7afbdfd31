package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Another version of a bundled file takes its place, entry by entry. */
class ChangedFileTest {
  private static final Path SOURCES = Path.of("dictionaries");
  private static final String FILE = "people/politics-ukraine.yaml";

  private static String text() throws IOException {
    return Files.readString(SOURCES.resolve(FILE));
  }

  @Test
  void theSameFileChangesNothing() throws IOException {
    assertEquals(new ChangedFile(Set.of(), Set.of()), ChangedFile.of(FILE, text()));
  }

  @Test
  void entriesAreAddedChangedAndTakenAway() throws IOException {
    String changed =
        text()
            .replace("- id: anatoliy-fedoruk\n", "- id: anatoliy-fedorukk\n")
            .replace("names: {uk: Альона Гетьманчук", "names: {uk: Альона Гетьманчукк");
    ChangedFile file = ChangedFile.of(FILE, changed);
    assertEquals(Set.of("anatoliy-fedorukk", "alyona-hetmanchuk"), file.fresh());
    assertEquals(Set.of("anatoliy-fedoruk", "anatoliy-fedorukk", "alyona-hetmanchuk"), file.gone());
  }

  @Test
  void theDictionaryHasThemAsTheyAreNow() throws IOException {
    String changed =
        text()
            .replace("- id: anatoliy-fedoruk\n", "- id: anatoliy-fedorukk\n")
            .replace("names: {uk: Альона Гетьманчук", "names: {de: Aljona Neu");
    Dictionary dictionary = Dictionary.bundled().withChanged(SOURCES, FILE, changed);
    assertTrue(dictionary.entity("anatoliy-fedoruk").isEmpty());
    assertEquals(
        "Aljona Neu", dictionary.entity("alyona-hetmanchuk").orElseThrow().form("de").full());
    assertEquals(
        Dictionary.bundled().entity("volodymyr-zelensky"), dictionary.entity("volodymyr-zelensky"));
  }
}
