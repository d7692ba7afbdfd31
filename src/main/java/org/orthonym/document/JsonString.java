package org.orthonym.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.orthonym.text.Span;

/**
 * A string value in a JSON text, and where it stands.
 *
 * @param member the name of the member whose value it is, or is an element of; empty if none
 * @param span what is between its quotes, in the source
 */
record JsonString(String member, Span span) {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** The strings in a part of a source, in order; those before the error if it is no sound JSON. */
  static List<JsonString> in(String source, Span part) {
    List<JsonString> strings = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(part.in(source))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(current(parser, part.start()));
        }
      }
    } catch (IOException e) {
      return strings;
    }
    return strings;
  }

  private static JsonString current(JsonParser parser, int shift) throws IOException {
    int start = shift + Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    parser.finishToken();
    int end = shift + Math.toIntExact(parser.currentLocation().getCharOffset());
    JsonStreamContext context = parser.getParsingContext();
    while (context != null && context.inArray()) {
      context = context.getParent();
    }
    String name = context == null ? null : context.getCurrentName();
    return new JsonString(name == null ? "" : name, new Span(start + 1, end - 1));
  }

  /** What it says. */
  String value(String source) {
    SourceTextBuilder out = SourceText.of(source, new Utf8(false));
    addTo(out, source);
    return out.build().text();
  }

  /** Adds what it says to a text. */
  void addTo(SourceTextBuilder out, String source) {
    int verbatimFrom = span.start();
    int at = span.start();
    while (at < span.end()) {
      if (source.charAt(at) != '\\') {
        at++;
        continue;
      }
      out.verbatim(verbatimFrom, at, Escapes.JSON);
      int end = escapeEnd(source, at);
      out.decoded(at, end, unescape(source, at, end), Escapes.JSON);
      at = end;
      verbatimFrom = end;
    }
    out.verbatim(verbatimFrom, span.end(), Escapes.JSON);
  }

  /** The end of the escape at an offset; the two halves of a surrogate pair are one. */
  private int escapeEnd(String source, int at) {
    int end = at + (source.charAt(at + 1) == 'u' ? 6 : 2);
    boolean pair =
        Character.isHighSurrogate(unit(source, at))
            && source.startsWith("\\u", end)
            && end + 6 <= span.end()
            && Character.isLowSurrogate(unit(source, end));
    return pair ? end + 6 : end;
  }

  private static String unescape(String source, int start, int end) {
    String first = String.valueOf(unit(source, start));
    return end - start > 6 ? first + unit(source, start + 6) : first;
  }

  private static char unit(String source, int at) {
    char c = source.charAt(at + 1);
    return switch (c) {
      case 'u' -> (char) Integer.parseInt(source, at + 2, at + 6, 16);
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> c;
    };
  }
}
