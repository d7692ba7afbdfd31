package org.orthonym.document;

import java.util.Map;

/** What XML writes for characters that it needs itself: both ways. */
final class PartCharacters {
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private PartCharacters() {}

  /**
   * The characters that well-formed text without entities of its own stands for; line ends become
   * line feeds.
   */
  static String decode(String written) {
    String plain = lineFeeds(written);
    int at = plain.indexOf('&');
    if (at < 0) {
      return plain;
    }
    StringBuilder out = new StringBuilder(plain.length());
    int done = 0;
    while (at >= 0) {
      int end = plain.indexOf(';', at);
      if (end < 0) {
        break;
      }
      out.append(plain, done, at).append(character(plain.substring(at + 1, end)));
      done = end + 1;
      at = plain.indexOf('&', done);
    }
    return out.append(plain, done, plain.length()).toString();
  }

  private static String character(String reference) {
    if (!reference.startsWith("#")) {
      return NAMED.getOrDefault(reference, "");
    }
    boolean hexadecimal = reference.startsWith("#x");
    int code = Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return Character.toString(code);
  }

  /** The line ends that XML sees. */
  static String lineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Characters as the text of an element. A carriage return is written as a reference, else it
   * would come back as a line feed.
   *
   * @throws DocumentException if XML cannot hold a character
   */
  static String encode(String text) throws DocumentException {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        default -> out.append(checked(text, i));
      }
    }
    return out.toString();
  }

  private static char checked(String text, int at) throws DocumentException {
    char c = text.charAt(at);
    boolean half =
        Character.isHighSurrogate(c)
            ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
            : Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    if (half || (c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF') {
      throw new DocumentException(
          "the corrected text needs the character U+%04X, which XML cannot hold"
              .formatted((int) c));
    }
    return c;
  }
}
