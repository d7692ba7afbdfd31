package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles of {@code testdata/articles} come out the same as pages, whatever stands around. */
class ArticlesAsPagesTest {
  private static final Path CASES = Path.of("testdata", "cases");

  static List<String> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("testdata", "articles"))) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
    }
  }

  private static String page(String text) {
    String paragraphs =
        text.lines()
            .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace("ü", "&uuml;"))
            .map(line -> "  <p><span>" + line.replaceFirst(" ", "</span>\n    ") + "</p>")
            .collect(Collectors.joining("\n"));
    return "<!DOCTYPE html>\n<nav>Startseite Ukraine Kreml</nav>\n<article>\n"
        + paragraphs
        + "\n</article>\n<form>Kommentar von Vladimir Poutine</form><footer>Impressum</footer>\n";
  }

  @ParameterizedTest
  @MethodSource("articles")
  void isPutRightAsItIsInPlainText(String name) throws IOException {
    JsonNode options = new ObjectMapper().readTree(CASES.resolve(name + "/options.json").toFile());
    String text = Files.readString(Path.of("testdata", "articles", name + ".txt"));
    String date = options.path("date").asText("2022-01-05");
    String corrected = correct(text, date);
    assertEquals(page(corrected), correct(page(text), date));
  }

  private static String correct(String article, String date) {
    byte[] in = article.getBytes(StandardCharsets.UTF_8);
    return CliCase.run(in, "correct", "--isolated", "-q", "--date", date, "-").stdout();
  }
}
