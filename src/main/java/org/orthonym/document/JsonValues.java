package org.orthonym.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.orthonym.text.Span;

/** Reads the values of a JSON file with the places where they stand. Time is linear in the file. */
final class JsonValues {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNestingDepth(500)
                  .build())
          .build();

  private final JsonParser parser;
  private final List<Value> values = new ArrayList<>();
  private final List<String> path = new ArrayList<>();

  /**
   * A value.
   *
   * @param path the keys and, in arrays, numbers that lead to it, with / between
   * @param span where it stands in the file; of a string what is between its quotes
   * @param kind what it begins with
   * @param text of a string what it says, of a number its digits; else empty
   */
  record Value(String path, Span span, Kind kind, String text) {
    /** What sort of value it is. */
    enum Kind {
      STRING,
      NUMBER,
      OBJECT,
      OTHER
    }

    boolean isString() {
      return kind == Kind.STRING;
    }
  }

  private JsonValues(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Every value of an object, an object before what is in it.
   *
   * @param source all characters of the file
   * @throws DocumentException if it is no JSON object, with the line
   */
  static List<Value> read(String source) throws DocumentException {
    try (JsonParser parser = JSON.createParser(source)) {
      JsonValues reader = new JsonValues(parser);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new DocumentException("is no JSON object");
      }
      reader.value();
      if (parser.nextToken() != null) {
        throw new DocumentException(
            "is no JSON, line %d: something follows behind the object"
                .formatted(parser.currentTokenLocation().getLineNr()));
      }
      return reader.values;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new DocumentException("is no JSON, line " + line + ": " + e.getOriginalMessage());
    } catch (DocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
  }

  /** Reads the value that the current token begins; nesting is bounded by the factory. */
  private void value() throws IOException {
    int start = offset();
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        int at = values.size();
        values.add(new Value(path(), new Span(start, start), Value.Kind.OBJECT, ""));
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          path.add(parser.currentName());
          parser.nextToken();
          value();
          path.remove(path.size() - 1);
        }
        values.set(at, new Value(path(), new Span(start, offset() + 1), Value.Kind.OBJECT, ""));
      }
      case START_ARRAY -> {
        int number = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          path.add(String.valueOf(number++));
          value();
          path.remove(path.size() - 1);
        }
      }
      case VALUE_STRING -> {
        String text = parser.getText();
        parser.finishToken();
        int end = Math.toIntExact(parser.currentLocation().getCharOffset());
        values.add(new Value(path(), new Span(start + 1, end - 1), Value.Kind.STRING, text));
      }
      case VALUE_NUMBER_INT -> {
        String digits = parser.getText();
        Span span = new Span(start, start + digits.length());
        values.add(new Value(path(), span, Value.Kind.NUMBER, digits));
      }
      default -> values.add(new Value(path(), new Span(start, start), Value.Kind.OTHER, ""));
    }
  }

  private int offset() {
    return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
  }

  private String path() {
    return String.join("/", path);
  }

  /** The character of the escape that begins at an offset with a backslash. */
  static String unescaped(String source, int at) {
    char c = source.charAt(at + 1);
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'u' -> String.valueOf((char) Integer.parseInt(source.substring(at + 2, at + 6), 16));
      default -> String.valueOf(c);
    };
  }
}
