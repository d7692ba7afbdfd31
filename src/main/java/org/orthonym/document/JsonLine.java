package org.orthonym.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of a JSON lines file: an object with a {@code text}, and perhaps what is known of it.
 *
 * <p>Fields are kept as they are written, character for character, so that numbers and escapes come
 * out as they came in.
 */
public final class JsonLine {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNestingDepth(500)
                  .build())
          .build();

  private final Map<String, String> written = new LinkedHashMap<>();
  private final Map<String, String> strings = new LinkedHashMap<>();

  private JsonLine() {}

  /**
   * Reads one line.
   *
   * @throws DocumentException if it is no JSON object with a string {@code text}, or a field that
   *     says what is known of the text is not what it should be
   */
  public static JsonLine parse(String line) throws DocumentException {
    JsonLine parsed = new JsonLine();
    try (JsonParser parser = JSON.createParser(line)) {
      parsed.read(parser, line);
    } catch (JsonProcessingException e) {
      throw new DocumentException("no JSON: " + e.getOriginalMessage());
    } catch (DocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
    if (!parsed.strings.containsKey("text")) {
      throw new DocumentException("no field “text” with a string in it");
    }
    parsed.date();
    return parsed;
  }

  private void read(JsonParser parser, String line) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new DocumentException("no JSON object");
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
      if (value == JsonToken.VALUE_STRING) {
        strings.put(name, parser.getText());
      } else {
        strings.remove(name);
        parser.skipChildren();
      }
      parser.finishToken();
      int end = Math.toIntExact(parser.currentLocation().getCharOffset());
      written.put(name, line.substring(start, end).strip());
    }
    if (parser.nextToken() != null) {
      throw new DocumentException("more than one JSON object");
    }
  }

  /** The text to put right. */
  public String text() {
    return strings.getOrDefault("text", "");
  }

  /**
   * When it was published; the time of day, if there is one, does not matter.
   *
   * @throws DocumentException if it is no date
   */
  public Optional<LocalDate> date() throws DocumentException {
    String date = strings.get("date");
    if (date == null || date.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date.split("[T ]", 2)[0]));
    } catch (DateTimeParseException e) {
      throw new DocumentException("“date” is no date as 2022-01-31: " + date);
    }
  }

  /** The language it was translated from. */
  public Optional<String> source() {
    return Optional.ofNullable(strings.get("source")).filter(code -> !code.isEmpty());
  }

  /** What it was translated from. */
  public Optional<String> original() {
    return Optional.ofNullable(strings.get("original")).filter(text -> !text.isBlank());
  }

  /** The language it is in. */
  public Optional<String> target() {
    return Optional.ofNullable(strings.get("target")).filter(code -> !code.isEmpty());
  }

  /**
   * The fields as they are written, from the first to the last, without braces around them.
   *
   * @param without the names of fields to leave out
   */
  public String fields(Set<String> without) {
    StringBuilder out = new StringBuilder();
    written.forEach(
        (name, value) -> {
          if (!without.contains(name)) {
            out.append(out.isEmpty() ? "" : ",").append(quote(name)).append(':').append(value);
          }
        });
    return out.toString();
  }

  private static String quote(String name) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(name)) + '"';
  }
}
