package org.orthonym.document;

import java.util.Map;

/**
 * Character data or the value of an attribute, with references to characters and entities read. Not
 * thread-safe.
 */
final class XmlReferences {
  /** What is read for an entity of an external definition, which nobody fetched. */
  static final char UNKNOWN = '\uFFFC';

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

  private final XmlScanner in;
  private final int start;
  private final int end;
  private final boolean hasDocumentType;

  /** From {@code start} to {@code end} of the scanner's source. */
  XmlReferences(XmlScanner in, int start, int end, boolean hasDocumentType) {
    this.in = in;
    this.start = start;
    this.end = end;
    this.hasDocumentType = hasDocumentType;
  }

  /**
   * The characters as they are read.
   *
   * @throws DocumentException if a reference is not well-formed
   */
  String read() throws DocumentException {
    String source = in.source();
    int next = in.find("&", start, end);
    if (next < 0) {
      return source.substring(start, end);
    }
    StringBuilder out = new StringBuilder();
    int at = start;
    while (next >= 0) {
      int close = in.find(";", next, end);
      if (close < 0) {
        throw in.broken(next, "& stands alone: it must be &amp;");
      }
      String name = source.substring(next + 1, close);
      String read = read(name);
      if (read.isEmpty() || (read.charAt(0) == UNKNOWN && !hasDocumentType)) {
        throw in.broken(
            next, "&" + shown(name) + "; is unknown: write the character itself, or &amp;");
      }
      out.append(source, at, next).append(read);
      at = close + 1;
      next = in.find("&", at, end);
    }
    return out.append(source, at, end).toString();
  }

  private static String shown(String name) {
    return name.length() > 20 ? name.substring(0, 20) + "…" : name;
  }

  /**
   * What a reference is read as; empty if it is none.
   *
   * @param name what stands between {@code &} and {@code ;}
   */
  static String read(String name) {
    if (name.startsWith("#")) {
      return character(name);
    }
    String known = ENTITIES.get(name);
    if (known != null) {
      return known;
    }
    if (name.equals("nbsp")) {
      return "\u00A0"; // by far the most frequent one, and it parts words
    }
    return name.matches("[\\p{L}_:][\\p{L}\\p{N}_:.-]*") ? String.valueOf(UNKNOWN) : "";
  }

  private static String character(String name) {
    boolean hex = name.startsWith("#x");
    String digits = name.substring(hex ? 2 : 1);
    if (digits.length() > 8 || !digits.matches(hex ? "[0-9a-fA-F]+" : "[0-9]+")) {
      return "";
    }
    long c = Long.parseLong(digits, hex ? 16 : 10);
    boolean allowed =
        c == '\t'
            || c == '\n'
            || c == '\r'
            || (c >= ' ' && c < Character.MIN_SURROGATE)
            || (c > Character.MAX_SURROGATE && c < 0xFFFE)
            || (c >= 0x10000 && c <= Character.MAX_CODE_POINT);
    return allowed ? Character.toString((int) c) : "";
  }
}
