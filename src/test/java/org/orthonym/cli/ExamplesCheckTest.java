package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryCheck;
import org.orthonym.dictionary.Problem;

class ExamplesCheckTest {
  private static final String MIROSLAV =
      """
      - id: miroslav-busygintsev
        type: person
        gender: m
        country: RU
        names: {ru: Мирослав Бусыгинцев}
        examples:
          - {before: 'Der Russe Miroslav Busygintsev kam.', after: '%s'}
      """;

  @TempDir Path folder;

  private List<String> check(String after) throws IOException {
    Path file = folder.resolve("house.yaml");
    Files.writeString(file, MIROSLAV.formatted(after));
    Dictionary dictionary = Dictionary.bundled().with(Dictionary.load(file));
    return ExamplesCheck.check(dictionary, DictionaryCheck.of(file).entities()).stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void anExampleThatComesTrueIsNoProblem() throws IOException {
    assertEquals(List.of(), check("Der Russe Miroslaw Bussyginzew kam."));
  }

  @Test
  void anExampleThatFailsIsToldWithWhatCameInstead() throws IOException {
    assertEquals(
        List.of(
            "house.yaml:1: miroslav-busygintsev has an example that fails: “Der Russe Miroslav"
                + " Busygintsev kam.” became “Der Russe Miroslaw Bussyginzew kam.” and not “Gestern"
                + " kam Miro.”: correct the entry or the example"),
        check("Gestern kam Miro."));
  }

  @Test
  void theExamplesOfTheDictionaryComeTrue() {
    assertEquals(List.of(), ExamplesCheck.check(Dictionary.bundled(), CheckedSources.entities()));
  }
}
