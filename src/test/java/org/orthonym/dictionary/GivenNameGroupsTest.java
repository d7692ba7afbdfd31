package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which given names are one name in several languages. */
class GivenNameGroupsTest {
  @TempDir Path folder;

  private GivenNameGroups read(String... lines) throws IOException {
    Path file = folder.resolve(GivenNameGroups.FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
    return GivenNameGroups.read(folder);
  }

  @Test
  void namesOfOneLineAreOneName() throws IOException {
    GivenNameGroups groups = read("# a comment", "Wilhelm William Vilém");
    assertEquals(Set.of("Wilhelm", "William", "Vilém"), groups.of("William"));
    assertEquals(Set.of(), groups.of("Karl"));
  }

  @Test
  void aShortNameIsWhatOtherLanguagesMakeOfTheWholeButNotTheWhole() throws IOException {
    GivenNameGroups groups = read("Bill < William", "Wilhelm William Vilém");
    assertTrue(groups.of("Bill").contains("Vilém"));
    assertFalse(groups.of("Bill").contains("William"));
    assertFalse(groups.of("William").contains("Bill"));
  }
}
