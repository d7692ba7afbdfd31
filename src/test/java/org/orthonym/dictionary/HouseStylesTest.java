package org.orthonym.dictionary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The styles of houses that come with the program are layers that pass the check. */
class HouseStylesTest {
  private static final Path FOLDER = Path.of("dictionaries/styles");

  static List<String> names() {
    return HouseStyles.names();
  }

  @Test
  void everyFileHasItsName() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> there =
          new TreeSet<>(
              files.map(file -> file.getFileName().toString().replace(".yaml", "")).toList());
      assertEquals(new TreeSet<>(names()), there);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingIsWrongInIt(String name) throws IOException {
    assertEquals(List.of(), DictionaryCheck.of(FOLDER.resolve(name + ".yaml")).problems());
  }

  @ParameterizedTest
  @MethodSource("names")
  void itSaysHowNamesAreTranscribed(String name) {
    Dictionary dictionary = Dictionary.bundled().with(Dictionary.style(name));
    assertEquals(name.equals("kyjiw") ? "dpa" : name, dictionary.style().orElseThrow().code());
  }

  @Test
  void anUnknownOneIsRefusedWithThoseThereAre() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Dictionary.style("taz"));
    assertEquals("no style “taz”: there are dpa, duden, swiss, kyjiw", e.getMessage());
  }
}
