package org.orthonym.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orthonym.matching.Evidence;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.text.Span;

class ReviewdogReportTest {
  private static List<JsonNode> lines(ReviewedFile file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : new ReviewdogReport().of(file).split("\n")) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  private static ReviewedFile plain(String text, ChangeLog log) {
    return new ReviewedFile("a/x.txt", "de", text, log, Source.plain(text));
  }

  private static ChangeLog change(String text, String before, String after) {
    int start = text.indexOf(before);
    return ChangeLog.of(
        List.of(
            new Change(
                new Span(start, start + before.length()),
                before,
                after,
                Change.Status.APPLIED,
                0.9,
                Change.Kind.MISSPELLING,
                Optional.empty(),
                List.of(new Evidence.Spelling(after, 0.8)),
                List.of())),
        List.of());
  }

  @Test
  void aLineIsADiagnosticWithASuggestion() throws IOException {
    assertEquals(
        "{\"message\":\"“Annalene Berbok” → “Annalena Baerbock” (0.96): written much like"
            + " “Annalena Baerbock” (0.80); named together with Ned Price\","
            + "\"location\":{\"path\":\"a/x.txt\",\"range\":"
            + "{\"start\":{\"line\":1,\"column\":12},\"end\":{\"line\":1,\"column\":27}}},"
            + "\"severity\":\"WARNING\",\"source\":{\"name\":\"orthonym\"},"
            + "\"code\":{\"value\":\"misspelling\"},"
            + "\"suggestions\":[{\"range\":"
            + "{\"start\":{\"line\":1,\"column\":12},\"end\":{\"line\":1,\"column\":27}},"
            + "\"text\":\"Annalena Baerbock\"}]}",
        lines(plain(Samples.TEXT, Samples.log())).get(0).toString());
  }

  @Test
  void suggestionsAndNotesAreInformation() throws IOException {
    List<JsonNode> lines = lines(plain(Samples.TEXT, Samples.log()));
    assertEquals(
        List.of("WARNING", "INFO", "INFO"),
        lines.stream().map(line -> line.path("severity").asText()).toList());
    assertEquals(2, lines.get(1).path("suggestions").size());
    assertTrue(lines.get(2).path("suggestions").isMissingNode());
  }

  @Test
  void columnsCountBytesOfUtf8() throws IOException {
    String text = "eins\rzwei\nä😀 Berbok";
    JsonNode range =
        lines(plain(text, change(text, "Berbok", "Bärbock"))).get(0).findValue("range");
    assertEquals(
        "{\"start\":{\"line\":2,\"column\":8},\"end\":{\"line\":2,\"column\":14}}",
        range.toString());
  }

  @Test
  void aSuggestionIsSpeltAsTheFileSpellsIt() throws IOException {
    String text = "Kohn & Söhne";
    ReviewedFile file =
        new ReviewedFile(
            "x.html",
            "de",
            text,
            change(text, "Kohn & Söhne", "Cohn & Söhne"),
            new MarkedUpSource(text));
    JsonNode suggestion = lines(file).get(0).path("suggestions").path(0);
    assertEquals("Cohn &amp; Söhne", suggestion.path("text").asText());
    assertEquals(2, suggestion.findValue("start").path("line").asInt());
  }

  @Test
  void aFileWithoutFindingsHasNoLine() {
    ReviewedFile file = plain("Alles gut.", ChangeLog.of(List.of(), List.of()));
    assertEquals("", new ReviewdogReport().of(file));
  }
}
