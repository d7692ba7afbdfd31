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

class OwnFormsCheckTest {
  private static final String BAKERY =
      """
      - id: baker
        type: organisation
        names: {own: %s}
      """;

  @TempDir Path folder;

  private List<String> check(String name) throws IOException {
    Path file = folder.resolve("house.yaml");
    Files.writeString(file, BAKERY.formatted(name));
    Dictionary dictionary = Dictionary.bundled().with(Dictionary.load(file));
    return OwnFormsCheck.check(dictionary, DictionaryCheck.of(file).entities()).stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aFormThatStaysIsNoProblem() throws IOException {
    assertEquals(List.of(), check("Kharkiv Backwaren"));
  }

  @Test
  void aFormThatIsNotReadAsOneNameIsToldWithWhatBecomesOfIt() throws IOException {
    assertEquals(
        List.of(
            "house.yaml:1: baker has the right form “Kharkiv & Partner”, which would be corrected"
                + " to “Charkiw & Partner” by kharkiv: write it otherwise, or take out what makes"
                + " “Kharkiv” another name",
            "house.yaml:1: baker has the right form “Kharkiv & Partners”, which would be corrected"
                + " to “Charkiw & Partners” by kharkiv: write it otherwise, or take out what makes"
                + " “Kharkiv” another name"),
        check("Kharkiv & Partner"));
  }

  @Test
  void noRightFormOfTheDictionaryIsCorrected() {
    assertEquals(List.of(), OwnFormsCheck.check(Dictionary.bundled(), CheckedSources.entities()));
  }
}
