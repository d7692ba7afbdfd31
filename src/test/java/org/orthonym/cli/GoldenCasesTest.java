package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Normalised;
import org.orthonym.normalise.Normaliser;

/**
 * Whole articles come out as they should. A case is a folder of {@code testdata/cases}: {@code
 * expected.txt}, {@code options.json} with what is known of the article, and {@code input.txt},
 * unless the article of that name is in {@code testdata/articles}.
 *
 * <p>A case that cannot come out right yet says why under {@code pending} in its options, or {@code
 * pendingDecomposed} if only the text with decomposed marks does not.
 */
class GoldenCasesTest {
  private static final Path CASES = Path.of("testdata", "cases");
  private static final Path ARTICLES = Path.of("testdata", "articles");
  private static final Normaliser NORMALISER = Normaliser.builder().build();

  private record Case(String input, String expected, JsonNode options) {
    static Case read(String name) throws IOException {
      Path folder = CASES.resolve(name);
      Path own = folder.resolve("input.txt");
      return new Case(
          Files.readString(Files.exists(own) ? own : ARTICLES.resolve(name + ".txt")),
          Files.readString(folder.resolve("expected.txt")),
          new ObjectMapper().readTree(Files.readString(folder.resolve("options.json"))));
    }

    Normalised normalise(String text) {
      return NORMALISER.normalise(
          new Article(
              text,
              Optional.ofNullable(options.path("date").textValue()).map(LocalDate::parse),
              Optional.ofNullable(options.path("source").textValue())));
    }

    void assumeReady() {
      assumeNot("pending");
    }

    void assumeNot(String option) {
      Assumptions.assumeFalse(options.has(option), options.path(option).asText());
    }
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theArticleComesOutAsExpected(String name) throws IOException {
    Case golden = Case.read(name);
    golden.assumeReady();
    assertEquals(golden.expected(), golden.normalise(golden.input()).text());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theArticleWithWindowsLineEndsComesOutTheSame(String name) throws IOException {
    Case golden = Case.read(name);
    golden.assumeReady();
    assertEquals(
        golden.expected().replace("\n", "\r\n"),
        golden.normalise(golden.input().replace("\n", "\r\n")).text());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theDecomposedArticleComesOutTheSameButForItsMarks(String name) throws IOException {
    Case golden = Case.read(name);
    golden.assumeReady();
    golden.assumeNot("pendingDecomposed");
    String decomposed = Normalizer.normalize(golden.input(), Normalizer.Form.NFD);
    assertEquals(
        golden.expected(),
        Normalizer.normalize(golden.normalise(decomposed).text(), Normalizer.Form.NFC));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsRightStaysAndEveryChangeCanBeUndone(String name) throws IOException {
    Case golden = Case.read(name);
    Normalised once = golden.normalise(golden.input());
    assertEquals(golden.input(), once.changeLog().undo(once.text()));
    assertEquals(once.text(), golden.normalise(once.text()).text());
  }

  @Test
  void noFileOfACaseIsMissingOrStray() throws IOException {
    Set<String> known = Set.of("input.txt", "expected.txt", "options.json");
    Set<String> articles = new HashSet<>();
    try (Stream<Path> files = Files.list(ARTICLES)) {
      files.forEach(file -> articles.add(file.getFileName().toString().replace(".txt", "")));
    }
    for (String name : cases()) {
      try (Stream<Path> files = Files.list(CASES.resolve(name))) {
        List<String> names = files.map(file -> file.getFileName().toString()).toList();
        assertTrue(known.containsAll(names), name + ": " + names);
        assertTrue(names.contains("expected.txt") && names.contains("options.json"), name);
        assertEquals(names.contains("input.txt"), !articles.remove(name), name);
      }
    }
    assertEquals(Set.of(), articles, "articles without a case");
  }
}
