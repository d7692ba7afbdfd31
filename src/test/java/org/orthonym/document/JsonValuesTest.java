package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a JSON file says, and where. */
final class JsonValuesTest {
  @Test
  void everyValueHasItsPathAndPlace() throws DocumentException {
    String json = " {\"a\": \"\\u00e4\\n\", \"b\": [1, {\"c/d\": true}, \"\"], \"v\": -12}";
    List<String> found =
        JsonValues.read(json).stream()
            .map(v -> v.path() + "=" + v.kind() + ":" + v.span().in(json) + ":" + v.text())
            .toList();
    assertEquals(
        List.of(
            "=OBJECT:" + json.strip() + ":",
            "a=STRING:\\u00e4\\n:ä\n",
            "b/0=NUMBER:1:1",
            "b/1=OBJECT:{\"c/d\": true}:",
            "b/1/c/d=OTHER::",
            "b/2=STRING::",
            "v=NUMBER:-12:-12"),
        found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          []            | is no JSON object
          {"a":1} x     | is no JSON, line 1
          {"a":         | is no JSON, line 1
          {"a" 1}       | is no JSON, line 1
          {"a":"\\x"}   | is no JSON, line 1
          """)
  void whatIsWrongIsSaid(String json, String message) {
    DocumentException e = assertThrows(DocumentException.class, () -> JsonValues.read(json));
    assertTrue(String.valueOf(e.getMessage()).startsWith(message), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepNestingIsAnError(String scrap) {
    String json = "{\"a\":" + scrap.repeat(100_000);
    DocumentException e =
        assertTimeoutPreemptively(
            Duration.ofSeconds(3),
            () -> assertThrows(DocumentException.class, () -> JsonValues.read(json)));
    assertTrue(String.valueOf(e.getMessage()).contains("500"), e.getMessage());
  }

  /** Random strings, written with random escapes, are found where they stand. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void stringsStandWhereTheySay(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      StringBuilder json = new StringBuilder("{\"k\":[");
      int count = 1 + random.nextInt(5);
      for (int k = 0; k < count; k++) {
        json.append(k == 0 ? "" : ", ").append(string(random));
      }
      String text = json.append("]}").toString();
      JsonNode expected = new ObjectMapper().readTree(text).path("k");
      List<JsonValues.Value> values = JsonValues.read(text);
      for (int k = 0; k < count; k++) {
        JsonValues.Value value = values.get(k + 1);
        assertEquals(expected.path(k).asText(), value.text());
        Units units = new Units(text, Encoding.named("UTF-8").orElseThrow());
        new Decoded(text).json(value.span().start(), value.span().end()).addTo(units);
        assertEquals(value.text(), units.build().text());
      }
    }
  }

  private static String string(Random random) {
    String[] scraps = {
      "a", "ä", "\\u00e4", "\\n", "\\\"", "\\\\", "\\/", "😀", "\\uD83D\\uDE00", " ", "<b>", "\\t"
    };
    StringBuilder out = new StringBuilder("\"");
    for (int i = random.nextInt(8); i > 0; i--) {
      out.append(scraps[random.nextInt(scraps.length)]);
    }
    return out.append('"').toString();
  }
}
