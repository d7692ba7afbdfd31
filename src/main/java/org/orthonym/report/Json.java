package org.orthonym.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes JSON text. Half a surrogate pair, which a text from elsewhere may hold, is written as an
 * escape, so that the result can be encoded.
 */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Something that writes one JSON value. */
  interface Value {
    void write(JsonGenerator out) throws IOException;
  }

  /** One value in one line. */
  static String compact(Value value) {
    return write(value, false);
  }

  /** One value in indented lines, with a line feed at the end. */
  static String pretty(Value value) {
    return write(value, true) + "\n";
  }

  private static String write(Value value, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      if (indented) {
        DefaultPrettyPrinter printer =
            new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        out.setPrettyPrinter(printer);
      }
      value.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
    return escapeHalfPairs(text.toString());
  }

  /** Escapes every surrogate without its other half; the rest stays. */
  static String escapeHalfPairs(String json) {
    StringBuilder out = null;
    int done = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      out = out == null ? new StringBuilder(json.length() + 16) : out;
      out.append(json, done, i).append(String.format("\\u%04x", (int) c));
      done = i + 1;
    }
    return out == null ? json : out.append(json, done, json.length()).toString();
  }
}
