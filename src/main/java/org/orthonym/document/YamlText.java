package org.orthonym.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orthonym.text.Span;

/**
 * A string value of YAML and the lines it stands in.
 *
 * @param source the characters of the file
 * @param lines what is read of each line
 * @param style how it is written
 */
record YamlText(String source, List<Span> lines, Style style) {
  private static final Pattern BLOCK = Pattern.compile("\\s*[|>][+-]?\\s*");
  private static final Pattern DOUBLE =
      Pattern.compile("\\s*\"((?:[^\"\\\\]|\\\\[\"\\\\/])*)\"\\s*");
  private static final Pattern SINGLE = Pattern.compile("\\s*'((?:[^']|'')*)'\\s*");
  private static final Pattern PLAIN = Pattern.compile("\\s*([^\\s\"'&*!|>{\\[%@`#].*?)\\s*");

  /** How a value is written, by YAML 1.2, chapter 7 and 8. */
  enum Style {
    /** In double quotes. */
    DOUBLE,
    /** In single quotes. */
    SINGLE,
    /** Without quotes. */
    PLAIN,
    /** In indented lines below, which are one line. */
    FOLDED,
    /** In indented lines below, which are kept. */
    LITERAL
  }

  /**
   * The value that begins in a line.
   *
   * @param start behind the colon or hyphen
   * @param end the end of the line
   * @param last the end of the YAML text
   * @return empty if it is written in a way that is not understood here
   */
  static Optional<YamlText> of(String source, int start, int end, int last) {
    String rest = source.substring(start, end);
    if (BLOCK.matcher(rest).matches()) {
      Style style = rest.indexOf('>') >= 0 ? Style.FOLDED : Style.LITERAL;
      return Optional.of(new YamlText(source, below(source, end, last), style));
    }
    return quoted(source, start, rest, DOUBLE, Style.DOUBLE)
        .or(() -> quoted(source, start, rest, SINGLE, Style.SINGLE))
        .or(() -> quoted(source, start, rest, PLAIN, Style.PLAIN));
  }

  private static Optional<YamlText> quoted(
      String source, int start, String rest, Pattern pattern, Style style) {
    Matcher matcher = pattern.matcher(rest);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Span line = new Span(start + matcher.start(1), start + matcher.end(1));
    return Optional.of(new YamlText(source, List.of(line), style));
  }

  /** What is indented or blank below a line. */
  private static List<Span> below(String source, int end, int last) {
    List<Span> lines = new ArrayList<>();
    int at = source.indexOf('\n', end) + 1;
    while (at > 0 && at < last) {
      int line = source.indexOf('\n', at);
      int stop = line < 0 ? last : Math.min(line, last);
      String content = source.substring(at, stop);
      if (!content.isBlank() && content.charAt(0) != ' ') {
        return lines;
      }
      String text = content.strip();
      int from = at + content.indexOf(text);
      lines.add(new Span(from, from + text.length()));
      at = line + 1;
    }
    return lines;
  }

  /** Adds the value as a unit of its own, if it is what a parser read. */
  void addTo(SourceTextBuilder out, String read) {
    StringBuilder joined = new StringBuilder();
    for (Span line : lines) {
      joined.append(decode(line)).append('\n');
    }
    if (!words(joined.toString()).equals(words(read))) {
      return;
    }
    out.separate("\n\n");
    for (Span line : lines) {
      if (style == Style.FOLDED && out.last() != '\n') {
        out.separator(" ");
      } else {
        out.separate("\n");
      }
      addLine(out, line);
    }
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private String decode(Span line) {
    String text = line.in(source);
    return switch (style) {
      case DOUBLE -> text.replaceAll("\\\\(.)", "$1");
      case SINGLE -> text.replace("''", "'");
      case PLAIN, FOLDED, LITERAL -> text;
    };
  }

  private void addLine(SourceTextBuilder out, Span line) {
    Escape escape =
        switch (style) {
          case DOUBLE -> Escapes.JSON;
          case SINGLE -> Escapes.YAML_SINGLE;
          case PLAIN -> Escapes.YAML_PLAIN;
          case FOLDED, LITERAL -> Escapes.NONE;
        };
    int verbatimFrom = line.start();
    for (int at = line.start(); at < line.end(); at++) {
      char c = source.charAt(at);
      boolean escaped =
          (style == Style.DOUBLE && c == '\\') || (style == Style.SINGLE && c == '\'');
      if (escaped) {
        out.verbatim(verbatimFrom, at, escape);
        out.decoded(at, at + 2, source.substring(at + 1, at + 2), escape);
        verbatimFrom = at + 2;
        at++;
      }
    }
    out.verbatim(verbatimFrom, line.end(), escape);
  }
}
