package org.orthonym.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/**
 * Puts the text units of a file together, with a line between them where they have something to
 * say. Not thread-safe.
 */
final class Units {
  /** Within a CDATA section characters stand for themselves, and nothing may end it. */
  static final Escape LITERAL =
      (text, encoding) ->
          text.contains("]]>") ? Optional.empty() : Escapes.NONE.write(text, encoding);

  /** Line breaks and indents that are read as one blank, and stay. */
  private static final Escape INDENT =
      (text, encoding) -> text.isBlank() ? Optional.of(text) : Optional.empty();

  private static final Pattern VERSION = Pattern.compile("0|[1-9]\\d{0,17}");
  private static final String UNIT = "\n\n";
  private static final String LINE = "\n";

  private final String source;
  private final SourceTextBuilder out;

  /**
   * Units of a file.
   *
   * @param source its characters
   */
  Units(String source, Encoding encoding) {
    this.source = source;
    this.out = SourceText.of(source, encoding);
  }

  /** Units of an XML file, of which comments may fence off parts. */
  static Units of(XmlFile file) {
    Units units = new Units(file.source(), file.encoding());
    Fences fences = new Fences(file.source());
    file.comments().forEach(comment -> fences.comment(comment.start(), comment.end()));
    fences.all().forEach(units.out::fence);
    return units;
  }

  /** What comes now is another unit, such as a paragraph. */
  Units next() {
    out.separate(UNIT);
    return this;
  }

  /** What comes now is an article of its own. */
  Units article() {
    out.beginArticle();
    return this;
  }

  /** What comes now is on another line, or the next sentence of a unit. */
  Units line() {
    out.separate(LINE);
    return this;
  }

  /** The length of the text so far, in UTF-16 units. */
  int length() {
    return out.length();
  }

  /** Fences off all that was added since the text had this length. */
  void untouchedSince(int length) {
    out.untouchedSince(length);
  }

  /** Fences off a span of the text. */
  void untouched(Span span) {
    out.untouched(span);
  }

  /** What stands between two units of an embedded text. */
  void separator(String between) {
    out.separator(between);
  }

  /** Characters of the file that are read as they are. */
  void verbatim(int start, int end, Escape escape) {
    out.verbatim(start, end, escape);
  }

  /** Characters of the file that are read as others. */
  void decoded(int start, int end, String read, Escape escape) {
    int before = out.length();
    out.decoded(start, end, read, escape);
    if (read.indexOf(XmlReferences.UNKNOWN) >= 0) {
      out.untouchedSince(before);
    }
  }

  /** Character data as it stands, blanks and all. */
  void exact(XmlCharacters data) {
    if (data.literal()) {
      verbatim(data.start(), data.end(), LITERAL);
    } else {
      references(data.start(), data.end(), Escapes.MARKUP, false);
    }
  }

  /** Character data of running text, where a line break and an indent are one blank. */
  void flowing(XmlCharacters data) {
    references(data.start(), data.end(), data.literal() ? LITERAL : Escapes.MARKUP, true);
  }

  /** The value of an attribute. */
  void attribute(XmlAttribute attribute) {
    references(attribute.start(), attribute.end(), Escapes.ATTRIBUTE, true);
  }

  private void references(int start, int end, Escape escape, boolean flowing) {
    int plain = start;
    int at = start;
    while (at < end) {
      int next = at + 1;
      if (source.charAt(at) == '&' && escape != LITERAL) {
        next = source.indexOf(';', at) + 1;
        verbatim(plain, at, escape);
        decoded(at, next, XmlReferences.read(source.substring(at + 1, next - 1)), escape);
        plain = next;
      } else if (flowing && Character.isWhitespace(source.charAt(at))) {
        next = blanksEnd(at, end);
        verbatim(plain, at, escape);
        blanks(at, next, escape);
        plain = next;
      }
      at = next;
    }
    verbatim(plain, end, escape);
  }

  private int blanksEnd(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private void blanks(int start, int end, Escape escape) {
    if (Character.isWhitespace(out.last())) {
      return;
    }
    if (end - start == 1 && source.charAt(start) == ' ') {
      verbatim(start, end, escape);
    } else {
      decoded(start, end, " ", INDENT);
    }
  }

  /**
   * A version number that is raised when anything else changes in a part of the file.
   *
   * @param span where it stands in the file; what is no whole number stays
   * @param within the part of the file
   */
  void raise(Span span, Span within) {
    String version = span.in(source);
    if (VERSION.matcher(version).matches()) {
      String next = String.valueOf(Long.parseLong(version) + 1);
      out.alongside(new Edit(span, next), within);
    }
  }

  /** The same of an attribute. */
  void raise(XmlAttribute version, Span within) {
    raise(new Span(version.start(), version.end()), within);
  }

  /** Text of another format that stands within the file in escaped form. */
  void embedded(SourceText inner, Decoded decoded) {
    decoded.embed(inner, this);
  }

  /** The whole text. */
  SourceText build() {
    return out.build();
  }
}
