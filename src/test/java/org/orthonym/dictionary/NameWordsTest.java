package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orthonym.name.Folding;
import org.orthonym.name.Stem;

/** The list of words that names are made of, and what is told of names with it. */
class NameWordsTest {
  private static final Path FILE = Path.of("dictionaries", "name-words.txt");
  private final NameWords words = NameWords.shared();

  private static List<String> lines() throws IOException {
    return Files.readAllLines(FILE).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  void aWordStandsInOneGroupOnly() throws IOException {
    Map<String, String> groups = new HashMap<>();
    for (String line : lines()) {
      for (String word : line.split(" ")) {
        String other = groups.putIfAbsent(Stem.of(word), line);
        assertTrue(other == null || other.equals(line), () -> word + " is in another group too");
      }
    }
  }

  @Test
  void theGroupsAreSorted() throws IOException {
    String before = "";
    for (String line : lines()) {
      String first = Folding.fold(line.split(" ")[0]);
      String last = before;
      assertTrue(last.compareTo(first) < 0, () -> line + " stands behind " + last);
      before = first;
    }
  }

  @Test
  void aNameMeansTheSameInEveryLanguageAndOrder() {
    Optional<Long> key = words.key("Arab News");
    assertTrue(key.isPresent());
    assertEquals(key, words.key("Arabische Nachrichten"));
    assertEquals(key, words.key("Noticias Árabes"));
    assertNotEquals(key, words.key("Arabische Zeitung"));
  }

  @Test
  void smallWordsSayNothing() {
    assertEquals(words.key("Frente Libertad"), words.key("Front der Freiheit"));
  }

  @Test
  void nothingIsToldOfOneWordOrOfWordsThatAreNotListed() {
    assertEquals(Optional.empty(), words.key("Nachrichten"));
    assertEquals(Optional.empty(), words.key("Galatasaray Nachrichten"));
  }
}
