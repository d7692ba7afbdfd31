package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLineTest {

  @Test
  void everyFieldComesOutAsItWasWritten() throws DocumentException {
    String fields =
        "\"id\":1.0,\"text\":\"a\\u00e4\\ud800\",\"n\":{\"x\" : [1, 2]},\"big\":1e400,\"t\":true";
    JsonLine line = JsonLine.parse(" {" + fields + "} ");
    assertEquals(fields, line.fields(Set.of()));
    assertEquals("aä\ud800", line.text());
  }

  @Test
  void fieldsThatAreWrittenAnewAreLeftOut() throws DocumentException {
    JsonLine line = JsonLine.parse("{\"text\":\"a\",\"changes\":[1],\"x\":null}");
    assertEquals("\"text\":\"a\",\"x\":null", line.fields(Set.of("changes")));
  }

  @Test
  void whatIsKnownOfTheTextIsRead() throws DocumentException {
    JsonLine line =
        JsonLine.parse(
            "{\"text\":\"\",\"date\":\"2022-01-31T10:00:00Z\",\"source\":\"fr\",\"target\":null}");
    assertEquals(Optional.of(LocalDate.of(2022, 1, 31)), line.date());
    assertEquals(Optional.of("fr"), line.source());
    assertEquals(Optional.empty(), line.target());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1]|no JSON object",
        "''|no JSON object",
        "{\"id\":1}|no field “text” with a string in it",
        "{\"text\":1}|no field “text” with a string in it",
        "{\"text\":\"a\"} {}|more than one JSON object",
        "{\"text\":\"a\",\"date\":\"gestern\"}|“date” is no date as 2022-01-31: gestern",
      })
  void aLineThatIsNoArticleIsRefused(String line, String message) {
    assertEquals(
        message, assertThrows(DocumentException.class, () -> JsonLine.parse(line)).getMessage());
  }

  @Test
  void brokenJsonIsRefused() {
    assertThrows(DocumentException.class, () -> JsonLine.parse("{\"text\":\"a"));
  }

  @Test
  void nestingWithoutEndIsRefused() {
    String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(100_000);
    assertThrows(DocumentException.class, () -> JsonLine.parse(deep));
  }
}
