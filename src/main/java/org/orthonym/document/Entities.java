package org.orthonym.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Sequences of characters that stand for others, in one language of markup. Remembers what it
 * looked up; not thread-safe.
 */
final class Entities {
  private static final Pattern OF_HTML = Pattern.compile("&#?[A-Za-z0-9]{1,40};?");

  /** By the CommonMark specification: entities with their semicolon, and escaped punctuation. */
  private static final Pattern OF_MARKDOWN =
      Pattern.compile(
          "&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,40});"
              + "|\\\\[!-/:-@\\[-`{-~]");

  private final Pattern pattern;
  private final UnaryOperator<String> meaning;
  private final Map<String, String> known = new HashMap<>();

  private Entities(Pattern pattern, UnaryOperator<String> meaning) {
    this.pattern = pattern;
    this.meaning = meaning;
  }

  /** Those of text between the tags of HTML. */
  static Entities ofHtml() {
    return new Entities(OF_HTML, entity -> Parser.unescapeEntities(entity, false));
  }

  /** Those of the values of HTML attributes. */
  static Entities ofAttributes() {
    return new Entities(OF_HTML, entity -> Parser.unescapeEntities(entity, true));
  }

  /** Those of Markdown. */
  static Entities ofMarkdown() {
    return new Entities(
        OF_MARKDOWN,
        entity ->
            entity.startsWith("\\") ? entity.substring(1) : Parser.unescapeEntities(entity, false));
  }

  /** What may be such a sequence; without a match, a text stands for itself. */
  Pattern pattern() {
    return pattern;
  }

  /** What a match of the pattern stands for; itself if it is none after all. */
  String meaningOf(String entity) {
    return known.computeIfAbsent(entity, meaning);
  }
}
