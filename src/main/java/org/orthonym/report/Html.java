package org.orthonym.report;

/** Text as it is written in HTML. */
final class Html {
  private static final char UNKNOWN = '\uFFFD';

  private Html() {}

  /** Text for an element or for an attribute in double quotes; what HTML forbids becomes U+FFFD. */
  static String escape(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isAllowed(text, i) ? c : UNKNOWN);
      }
    }
    return out.toString();
  }

  private static boolean isAllowed(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    boolean space = c == '\t' || c == '\n' || c == '\r';
    return space || !(c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF);
  }
}
