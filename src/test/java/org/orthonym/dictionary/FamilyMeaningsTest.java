package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.name.Folding;
import org.orthonym.normalise.Normaliser;

/** What family names mean is a table, which counts where its language is at home. */
class FamilyMeaningsTest {
  private static final Path BUNDLED = Path.of("dictionaries", FamilyMeanings.FILE);

  @TempDir private Path folder = Path.of("");

  private FamilyMeanings read(String... lines) throws IOException {
    Path file = folder.resolve(FamilyMeanings.FILE);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, List.of(lines));
    return FamilyMeanings.read(folder);
  }

  private static Entity person(String name, String country) {
    LayerEntries entries = new LayerEntries();
    String text =
        "- id: somebody\n  type: person\n  country: %s\n  names: {own: %s}\n"
            .formatted(country, name);
    EntityReader.read(
        "a.yaml",
        EntityReader.nodes("a.yaml", text),
        EntryNodes.NONE,
        entries,
        e -> {
          throw e;
        });
    return entries.entities().get(0);
  }

  @Test
  void aNameMeansSomethingWhereItsLanguageIsAtHome() throws IOException {
    FamilyMeanings meanings = read("# a comment", "fr\tBerger\tSchäfer,Hirte\tShepherd");
    assertEquals(
        Map.of("de", List.of("Schäfer", "Hirte"), "en", List.of("Shepherd")),
        meanings.addTo(person("Laurent Berger", "FR")).means());
    assertEquals(Map.of(), meanings.addTo(person("Peter Berger", "AT")).means());
    assertEquals(Map.of(), meanings.addTo(person("Laurent Bergeron", "FR")).means());
  }

  @Test
  void aLineThatIsNoneIsToldByItsNumber() {
    DictionaryException e =
        assertThrows(DictionaryException.class, () -> read("# a comment", "xx\tBerger\tHirte"));
    assertTrue(String.valueOf(e.getMessage()).startsWith("family-names/meanings.tsv:2: "));
  }

  @Test
  void theTableIsSortedAndHasNoNameTwice() throws IOException {
    String before = "";
    Set<String> seen = new HashSet<>();
    for (String line : Files.readAllLines(BUNDLED)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t");
        String key = columns[0] + " " + Folding.fold(columns[1]);
        String last = before;
        assertTrue(last.compareTo(key) <= 0, () -> line + " stands behind " + last);
        assertTrue(seen.add(columns[0] + " " + columns[1]), () -> line + " stands twice");
        before = key;
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der französische Gewerkschafter Laurent Schäfer sprach in Paris. | Der französische Gewerkschafter Laurent Berger sprach in Paris.
          Der spanische Trainer Luis von der Quelle sprach in Madrid. | Der spanische Trainer Luis de la Fuente sprach in Madrid.
          """)
  void whoWasTranslatedIsFound(String garbled, String right) {
    assertEquals(right, Normaliser.builder().build().normalise(garbled).text());
  }
}
