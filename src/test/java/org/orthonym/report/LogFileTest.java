package org.orthonym.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.normalise.ChangeLog;

class LogFileTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private static LogFile log(String text, ChangeLog log) {
    return new LogFile(
        "1.0",
        LoggedDocument.ofText(
            "a.txt", "text", "UTF-8", sha(text), sha(log.apply(text).corrected())),
        "de",
        Optional.of(LocalDate.of(2022, 1, 3)),
        List.of(new Dictionary.Layer("bundled", "7", sha(""))),
        "news",
        text,
        log);
  }

  private static String sha(String text) {
    return LoggedDocument.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Schema schema() throws IOException {
    try (InputStream in = LogFile.class.getResourceAsStream("change-log.schema.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    }
  }

  @Test
  void aLogIsValidByItsSchema() throws IOException {
    JsonNode json = JSON.readTree(log(Samples.TEXT, Samples.log()).toJson());
    assertEquals(List.of(), schema().validate(json));
  }

  @Test
  void anEmptyLogIsValidByItsSchema() throws IOException {
    JsonNode json = JSON.readTree(log("", ChangeLog.of(List.of(), List.of())).toJsonLine());
    assertEquals(List.of(), schema().validate(json));
  }

  @Test
  void theLogOfAnArchiveHoldsTheWayBack() throws IOException {
    byte[] before = "PK before".repeat(30).getBytes(StandardCharsets.UTF_8);
    byte[] after = "PK after".repeat(30).getBytes(StandardCharsets.UTF_8);
    LoggedDocument document =
        new LoggedDocument(
            "a.docx",
            "docx",
            "UTF-8",
            LoggedDocument.sha256(before),
            LoggedDocument.sha256(after),
            Optional.of(Instant.parse("2026-01-02T03:04:05Z")),
            Optional.of(BytePatch.between(after, before)));
    LogFile log =
        new LogFile(
            "1.0",
            document,
            "de",
            Optional.empty(),
            List.of(),
            "news",
            "",
            ChangeLog.of(List.of(), List.of()));
    assertEquals(List.of(), schema().validate(JSON.readTree(log.toJson())));
    Path file = Files.writeString(folder.resolve("log.json"), log.toJson());
    LoggedDocument stored = StoredLog.read(file).document();
    assertEquals(document, stored);
    assertArrayEquals(before, stored.undo().orElseThrow().apply(after));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"status\" : \"applied\"', '\"status\" : \"done\"'",
    "'\"correctedStart\"', '\"start2\"'",
    "'\"offsetUnit\" : \"UTF-16\"', '\"offsetUnit\" : \"bytes\"'",
    "'\"confidence\" : 0.96', '\"confidence\" : 96'",
  })
  void theSchemaFindsWhatIsWrong(String right, String wrong) throws IOException {
    String json = log(Samples.TEXT, Samples.log()).toJson();
    String broken = json.replace(right.replace(" :", ":"), wrong.replace(" :", ":"));
    assertFalse(broken.equals(json), "nothing to replace");
    assertFalse(schema().validate(JSON.readTree(broken)).isEmpty());
  }

  @Test
  void offsetsPointIntoBothTexts() throws IOException {
    JsonNode change =
        JSON.readTree(log(Samples.TEXT, Samples.log()).toJson()).path("changes").path(0);
    assertEquals(
        change.path("before").asText(),
        Samples.TEXT.substring(change.path("start").asInt(), change.path("end").asInt()));
    assertEquals(
        change.path("after").asText(),
        Samples.CORRECTED.substring(
            change.path("correctedStart").asInt(), change.path("correctedEnd").asInt()));
  }

  @Test
  void aStoredLogUndoesAndAppliesAgain() throws IOException {
    Path file = folder.resolve("log.json");
    Files.writeString(file, log(Samples.TEXT, Samples.log()).toJson());
    StoredLog stored = StoredLog.read(file);
    assertEquals(Samples.CORRECTED, stored.apply(Samples.TEXT).corrected());
    assertEquals(Samples.TEXT, stored.undo(Samples.CORRECTED).corrected());
    assertTrue(stored.document().isCorrected(Samples.CORRECTED.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x|is no change log: it is not JSON",
        "{}|is no change log of orthonym",
        "{\"tool\":\"orthonym\",\"changes\":[]}|is a damaged change log: no text “name”",
        "{\"tool\":\"orthonym\",\"changes\":[{\"status\":\"applied\",\"start\":\"1\"}]}"
            + "|is a damaged change log: no number “start”",
      })
  void whatIsNoLogIsRefused(String content, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), content);
    assertEquals(message, assertThrows(IOException.class, () -> StoredLog.read(file)).getMessage());
  }

  @Test
  void halfASurrogatePairIsWrittenAsAnEscape() throws IOException {
    String json = log("\ud800 a", ChangeLog.of(List.of(), List.of())).toJson();
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(json));
    assertEquals("\"\\ud800😀\\udc01\"", Json.escapeHalfPairs("\"\ud800😀\udc01\""));
  }
}
