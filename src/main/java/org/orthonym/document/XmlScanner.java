package org.orthonym.document;

import org.orthonym.text.LineIndex;

/** A place in the characters of an XML file that moves on. Not thread-safe. */
final class XmlScanner {
  private final String source;
  private int at;

  XmlScanner(String source) {
    this.source = source;
  }

  String source() {
    return source;
  }

  int position() {
    return at;
  }

  boolean atEnd() {
    return at >= source.length();
  }

  boolean at(String words) {
    return source.startsWith(words, at);
  }

  void skip(int count) {
    at += count;
  }

  boolean isBlank(int offset) {
    if (offset >= source.length()) {
      return false;
    }
    char c = source.charAt(offset);
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Whether there were any. */
  boolean skipBlanks() {
    int start = at;
    while (isBlank(at)) {
      at++;
    }
    return at > start;
  }

  void needBlanks() throws DocumentException {
    if (!skipBlanks()) {
      throw atEnd() ? cutOff("a tag") : broken("a blank is expected");
    }
  }

  void need(String words, String what) throws DocumentException {
    if (!at(words)) {
      throw atEnd() ? cutOff(what) : broken(words + " is expected in " + what);
    }
    skip(words.length());
  }

  /** Moves behind the next of these words; the offset of their start. */
  int skipTo(String words, String what) throws DocumentException {
    int found = source.indexOf(words, at);
    if (found < 0) {
      throw cutOff(what);
    }
    at = found + words.length();
    return found;
  }

  /** The first offset from {@code start} and before {@code end} where the words stand; or -1. */
  int find(String words, int start, int end) {
    int last = end - words.length();
    char first = words.charAt(0);
    for (int i = start; i <= last; i++) {
      if (source.charAt(i) == first && source.startsWith(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Moves over something in quotes; the offset of the closing one. */
  int quoted(String what) throws DocumentException {
    if (!at("\"") && !at("'")) {
      throw atEnd() ? cutOff(what) : broken("a quotation mark is expected in " + what);
    }
    String quote = source.substring(at, at + 1);
    at++;
    return skipTo(quote, what);
  }

  /** Moves over a name. */
  String name() throws DocumentException {
    int start = at;
    while (at < source.length()) {
      int c = source.codePointAt(at);
      if (!(at == start ? isNameStart(c) : isNamePart(c))) {
        break;
      }
      at += Character.charCount(c);
    }
    if (at == start) {
      throw atEnd() ? cutOff("a tag") : broken("a name is expected");
    }
    return source.substring(start, at);
  }

  /** Production 4 of XML 1.0, fifth edition. */
  private static boolean isNameStart(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || c == ':'
        || (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
        || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
        || c == 0x200C
        || c == 0x200D
        || (c >= 0x2070 && c <= 0x218F)
        || (c >= 0x2C00 && c <= 0x2FEF)
        || (c >= 0x3001 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0xEFFFF);
  }

  /** Production 4a of the same. */
  private static boolean isNamePart(int c) {
    return isNameStart(c)
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.'
        || c == 0xB7
        || (c >= 0x300 && c <= 0x36F)
        || c == 0x203F
        || c == 0x2040;
  }

  /** The line of the place, from 1. */
  int line() {
    return LineIndex.of(source).line(Math.min(at, source.length()));
  }

  /** What to throw where the file is wrong. */
  DocumentException broken(String why) {
    return broken(Math.min(at, source.length()), why);
  }

  /** What to throw if the file is wrong at an offset. */
  DocumentException broken(int offset, String why) {
    int line = LineIndex.of(source).line(offset);
    return new DocumentException("is no well-formed XML, line " + line + ": " + why);
  }

  /** What to throw where the file ends too early. */
  DocumentException cutOff(String within) {
    return new DocumentException("seems to be cut off: it ends within " + within);
  }
}
