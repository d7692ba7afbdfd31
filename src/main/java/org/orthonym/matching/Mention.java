package org.orthonym.matching;

import org.orthonym.text.Span;
import org.orthonym.text.Tokens;

/**
 * A stretch of a text that looks like one name: tokens {@code from} up to and including {@code
 * last}.
 *
 * @param tokens the tokens of the text
 * @param from the first token
 * @param last the last token
 */
public record Mention(Tokens tokens, int from, int last) {
  /**
   * @throws IllegalArgumentException if there are no such tokens
   */
  public Mention {
    if (from < 0 || last < from || last >= tokens.size()) {
      throw new IllegalArgumentException("no tokens " + from + ".." + last);
    }
  }

  /** How many tokens it has. */
  public int size() {
    return last - from + 1;
  }

  /** Where it begins, in UTF-16 units. */
  public int start() {
    return tokens.start(from);
  }

  /** Where it ends, in UTF-16 units. */
  public int end() {
    return tokens.end(last);
  }

  /** Where it stands, in UTF-16 units. */
  public Span span() {
    return tokens.span(from, last);
  }

  /** As it stands in the text. */
  public String text() {
    return tokens.source().substring(start(), end());
  }

  /** As it stands in the text, but on one line. */
  public String onOneLine() {
    return onOneLine(text());
  }

  /** Words of a text with a blank for each of its gaps, such as the end of a line. */
  static String onOneLine(String words) {
    return words.indexOf('\n') < 0 ? words : words.replaceAll("\\s+", " ");
  }

  /** Whether every token is in capitals only, and one has more than four letters. */
  public boolean isAllCapitals() {
    boolean isLong = false;
    for (int i = from; i <= last; i++) {
      if (!tokens.isAllCapitals(i)) {
        return false;
      }
      isLong |= tokens.end(i) - tokens.start(i) > 4;
    }
    return isLong;
  }

  /** The part of it from token {@code first} up to and including {@code end}. */
  public Mention part(int first, int end) {
    return new Mention(tokens, first, end);
  }
}
