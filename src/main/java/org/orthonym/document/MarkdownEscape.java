package org.orthonym.document;

import java.util.Optional;

/** Characters of Markdown: those that may mean something get a backslash, by CommonMark 2.4. */
final class MarkdownEscape implements Escape {
  private static final String SPECIAL = "\\`*_[]<>&|~";

  @Override
  public Optional<String> write(String text, Encoding encoding) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c < ' ') {
        return Optional.empty();
      }
      if (!encoding.holds(c)) {
        out.append("&#").append(c).append(';');
        continue;
      }
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.appendCodePoint(c);
    }
    return Optional.of(out.toString());
  }
}
