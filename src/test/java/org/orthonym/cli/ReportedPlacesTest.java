package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/** Who does what a report proposes has the file that the program would have written. */
class ReportedPlacesTest {
  private static final String HTML =
      "<!DOCTYPE html>\n<html lang=\"de\"><head><title>Dmitry Peskov ging &amp; sprach 😀</title></head>\r\n"
          + "<body><p>Ä &amp; Kremlsprecher Dmitry\n <b>Peskov</b> sprach. 😀 <i>Dmitry Peskov</i>"
          + " ging.</p></body></html>\n";
  private static final String TEXT =
      "Ä 😀 Kremlsprecher Dmitry Peskov sprach.\r\n\r\nDann ging Dmitry\r\nPeskov. Dmitry Peskov.";

  @TempDir Path folder;

  private static String run(String... args) {
    CliCase.Outcome outcome = CliCase.run(new byte[0], args);
    assertEquals("", outcome.stderr());
    return outcome.stdout();
  }

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), name.endsWith(".html") ? HTML : TEXT);
  }

  @ParameterizedTest
  @CsvSource({"a.html, 2, 3", "a.txt, 1, 4"})
  void aPersonIsAskedWithTheLineOfTheFile(String name, int first, int second) throws IOException {
    Path file = file(name);
    byte[] answers = "y\nwas?\nn\nq\n".getBytes(StandardCharsets.UTF_8);
    String asked = CliCase.run(answers, "correct", "--isolated", "-i", file.toString()).stderr();
    assertTrue(asked.contains(file + ":" + first + ": "), asked);
    assertTrue(asked.contains(file + ":" + second + ": "), asked);
    assertTrue(asked.contains("  y, n or q, please\n"), asked);
    assertTrue(asked.contains("1 change applied, 2 suggested"), asked);
  }

  @ParameterizedTest
  @CsvSource({"a.html, 3", "a.txt, 3"})
  void theFixesOfSarifAreTheCorrection(String name, int fixes) throws IOException {
    Path file = file(name);
    String before = Files.readString(file);
    JsonNode report =
        new ObjectMapper()
            .readTree(run("correct", "--isolated", "-q", "--format", "sarif", file.toString()));
    List<Edit> edits = new ArrayList<>();
    for (JsonNode result : report.path("runs").path(0).path("results")) {
      JsonNode fix = result.path("fixes").path(0).findValue("replacements").path(0);
      int start = fix.path("deletedRegion").path("charOffset").asInt();
      Span span = new Span(start, start + fix.path("deletedRegion").path("charLength").asInt());
      edits.add(new Edit(span, fix.path("insertedContent").path("text").asText()));
    }
    assertEquals(fixes, edits.size());
    assertEquals(
        run("correct", "--isolated", "-q", file.toString()),
        EditedText.of(before, edits).corrected());
  }

  @ParameterizedTest
  @CsvSource({"a.html, 3", "a.txt, 3"})
  void theSuggestionsOfReviewdogAreTheCorrection(String name, int suggestions) throws IOException {
    Path file = file(name);
    byte[] before = Files.readAllBytes(file);
    String lines = run("correct", "--isolated", "-q", "--format", "rdjsonl", file.toString());
    List<Edit> edits = new ArrayList<>();
    for (String line : lines.split("\n")) {
      JsonNode suggestion = new ObjectMapper().readTree(line).path("suggestions").path(0);
      JsonNode range = suggestion.path("range");
      Span span = new Span(at(before, range.path("start")), at(before, range.path("end")));
      edits.add(new Edit(span, latin(suggestion.path("text").asText())));
    }
    assertEquals(suggestions, edits.size());
    String bytes = new String(before, StandardCharsets.ISO_8859_1);
    assertEquals(
        latin(run("correct", "--isolated", "-q", file.toString())),
        EditedText.of(bytes, edits).corrected());
  }

  /** Each byte of UTF-8 as a character. */
  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static int at(byte[] bytes, JsonNode place) {
    int line = 1;
    int at = 0;
    while (line < place.path("line").asInt()) {
      if (bytes[at++] == '\n') {
        line++;
      }
    }
    return at + place.path("column").asInt() - 1;
  }

  @Test
  void theListingTellsPlacesOfTheFile() throws IOException {
    String listed = run("correct", "--isolated", "-q", "--check", file("a.html").toString());
    List<String> places =
        listed.lines().map(line -> line.replaceFirst(".*a\\.html:(\\d+:\\d+):.*", "$1")).toList();
    assertEquals(List.of("2:30", "3:32", "4:29"), places);
  }
}
