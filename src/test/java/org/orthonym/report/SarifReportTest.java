package org.orthonym.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.Note;

class SarifReportTest {
  private static final ReviewedFile PLAIN =
      new ReviewedFile("a/x.txt", "de", Samples.TEXT, Samples.log(), Source.plain(Samples.TEXT));

  private static JsonNode report(ReviewedFile... files) throws IOException {
    Report report = new SarifReport("1.0");
    StringBuilder out = new StringBuilder(report.begin());
    for (ReviewedFile file : files) {
      out.append(report.of(file));
    }
    return new ObjectMapper().readTree(out.append(report.end()).toString());
  }

  private static JsonNode results(ReviewedFile... files) throws IOException {
    return report(files).path("runs").path(0).path("results");
  }

  /** The published schema, as a library for Java keeps it. */
  private static Schema schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }
  }

  @Test
  void isValidByThePublishedSchema() throws IOException {
    ReviewedFile opaque =
        new ReviewedFile("a b/ä%.docx", "de", Samples.TEXT, Samples.log(), Source.opaque());
    assertEquals(List.of(), schema().validate(report(PLAIN, opaque)));
    assertEquals(List.of(), schema().validate(report()));
  }

  @ParameterizedTest
  @CsvSource({"startLine, -1", "startColumn, 0", "charOffset, -2"})
  void theSchemaFindsWhatIsWrong(String field, int wrong) throws IOException {
    JsonNode report = report(PLAIN);
    JsonNode region = report.findValue("region");
    ((com.fasterxml.jackson.databind.node.ObjectNode) region).put(field, wrong);
    assertFalse(schema().validate(report).isEmpty());
  }

  @Test
  void everyResultHasARuleThatIsListed() throws IOException {
    JsonNode run = report(PLAIN).path("runs").path(0);
    Set<String> rules = new HashSet<>();
    run.path("tool").path("driver").path("rules").forEach(r -> rules.add(r.path("id").asText()));
    assertEquals(Change.Kind.values().length + Note.Kind.values().length, rules.size());
    assertEquals(3, run.path("results").size());
    run.path("results").forEach(r -> assertTrue(rules.contains(r.path("ruleId").asText())));
  }

  @Test
  void whatIsAppliedIsAWarningAndTheRestANote() throws IOException {
    List<String> levels = results(PLAIN).findValuesAsText("level");
    assertEquals(List.of("warning", "note", "note"), levels);
  }

  @Test
  void aRegionTellsLineColumnAndOffset() throws IOException {
    JsonNode region = results(PLAIN).path(1).findValue("region");
    assertEquals(
        "{\"startLine\":2,\"startColumn\":1,\"endLine\":2,\"endColumn\":12,"
            + "\"charOffset\":34,\"charLength\":11}",
        region.toString());
  }

  @Test
  void aRegionCountsInTheFileAndNotInItsText() throws IOException {
    String text = Samples.TEXT.replace("Sprecherin", "Merz & Co.");
    ReviewedFile file =
        new ReviewedFile("x.html", "de", text, Samples.log(), new MarkedUpSource(text));
    JsonNode region = results(file).path(0).findValue("region");
    assertEquals(2, region.path("startLine").asInt());
    assertEquals(16, region.path("startColumn").asInt());
    assertEquals(
        "Annalene Berbok",
        file.source()
            .characters()
            .orElseThrow()
            .substring(
                region.path("charOffset").asInt(),
                region.path("charOffset").asInt() + region.path("charLength").asInt()));
  }

  @Test
  void aSuggestionOffersTheOtherReadingsToo() throws IOException {
    JsonNode fixes = results(PLAIN).path(1).path("fixes");
    assertEquals(
        List.of("John Healey", "Grant Hill"),
        fixes.findValues("insertedContent").stream().map(c -> c.path("text").asText()).toList());
  }

  @Test
  void aFileOfWhichThereAreNoCharactersHasNoRegionAndNoFix() throws IOException {
    JsonNode result =
        results(new ReviewedFile("x.docx", "de", Samples.TEXT, Samples.log(), Source.opaque()))
            .path(0);
    assertTrue(result.findPath("region").isMissingNode());
    assertTrue(result.path("fixes").isMissingNode());
  }

  @ParameterizedTest
  @CsvSource({
    "a/x.txt, a/x.txt",
    "a b/ä%.txt, a%20b/%C3%A4%25.txt",
    "/tmp/x y.txt, file:///tmp/x%20y.txt",
    "../x.txt, ../x.txt",
    "a:b.txt, ./a:b.txt",
  })
  void aPathBecomesAUri(String path, String uri) throws IOException {
    ReviewedFile file =
        new ReviewedFile(path, "de", Samples.TEXT, Samples.log(), Source.plain(Samples.TEXT));
    assertEquals(uri, results(file).findValue("uri").asText());
  }
}
