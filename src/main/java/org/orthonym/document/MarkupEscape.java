package org.orthonym.document;

import java.util.Optional;

/**
 * Characters as entities of HTML and XML: those that mean something there, and those that the
 * encoding of the file does not have.
 *
 * @param special the characters that mean something
 */
record MarkupEscape(String special) implements Escape {
  @Override
  public Optional<String> write(String text, Encoding encoding) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!isAllowed(c)) {
        return Optional.empty();
      }
      if (special.indexOf(c) >= 0) {
        out.append(entity(c));
      } else if (!encoding.holds(c)) {
        out.append("&#").append(c).append(';');
      } else {
        out.appendCodePoint(c);
      }
    }
    return Optional.of(out.toString());
  }

  /** Control characters and lone surrogates have no place in markup, not even as entities. */
  private static boolean isAllowed(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !surrogate;
  }

  private static String entity(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "&#" + c + ";";
    };
  }
}
