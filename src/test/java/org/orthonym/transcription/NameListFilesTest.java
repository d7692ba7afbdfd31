package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The name lists are in one style. */
class NameListFilesTest {
  private static final Path DICTIONARIES = Path.of("dictionaries");
  private static final Set<String> SOURCES =
      Set.of("el", "ar", "fa", "he", "hi", "zh", "ko", "ja", "ja-characters");

  static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.walk(DICTIONARIES, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .filter(file -> SOURCES.contains(file.getFileName().toString().replace(".tsv", "")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void namesAreSortedOnceAndComposed(Path list) throws IOException {
    List<String> rows =
        Files.readAllLines(list).stream().filter(line -> !line.startsWith("#")).toList();
    List<String> names =
        rows.subList(1, rows.size()).stream().map(row -> row.split("\t", -1)[0]).toList();
    assertEquals(names.stream().sorted(NameListFilesTest::byCodePoint).toList(), names);
    assertEquals(names.size(), new HashSet<>(names).size(), "doubles");
    for (String row : rows) {
      assertEquals(Normalizer.normalize(row, Normalizer.Form.NFC), row);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void beginsWithWhatItIsAndWhereItComesFrom(Path list) throws IOException {
    assertTrue(Files.readAllLines(list).get(0).startsWith("# "));
  }

  private static int byCodePoint(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    return java.util.Arrays.compare(a, b);
  }
}
