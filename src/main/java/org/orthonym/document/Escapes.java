package org.orthonym.document;

import java.util.Optional;

/** The escapes that several formats share. */
final class Escapes {
  /** Characters stand for themselves. */
  static final Escape NONE =
      (text, encoding) ->
          text.codePoints().allMatch(encoding::holds) ? Optional.of(text) : Optional.empty();

  /** The text between the tags of HTML or XML. */
  static final Escape MARKUP = new MarkupEscape("&<>");

  /** The value of an attribute in double or single quotes. */
  static final Escape ATTRIBUTE = new MarkupEscape("&<>\"'");

  /** The value of an HTML attribute without quotes. */
  static final Escape BARE_ATTRIBUTE = new MarkupEscape("&<>\"'`= \t\n\f\r");

  /** Between the quotes of a JSON string, in a file of its own or in a script of an HTML page. */
  static final Escape JSON = new JsonEscape();

  /** The text of Markdown. */
  static final Escape MARKDOWN = new MarkdownEscape();

  /** A YAML value in single quotes. */
  static final Escape YAML_SINGLE =
      (text, encoding) -> NONE.write(text.replace("'", "''"), encoding);

  /** A YAML value without quotes: only what means nothing there. */
  static final Escape YAML_PLAIN =
      (text, encoding) ->
          text.codePoints().anyMatch(c -> ":#{}[],&*!|>'\"%@`\\\n\t".indexOf(c) >= 0)
              ? Optional.empty()
              : NONE.write(text, encoding);

  private Escapes() {}
}
