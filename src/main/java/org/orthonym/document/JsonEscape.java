package org.orthonym.document;

import java.util.Locale;
import java.util.Optional;

/** Characters within a JSON string, by RFC 8259; {@code <} is escaped for scripts of HTML. */
final class JsonEscape implements Escape {
  @Override
  public Optional<String> write(String text, Encoding encoding) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c < ' ' || c == '<' || !encoding.holds(c)) {
        for (char unit : Character.toChars(c)) {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
      } else {
        out.appendCodePoint(c);
      }
    }
    return Optional.of(out.toString());
  }
}
