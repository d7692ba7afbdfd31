package org.orthonym.document;

import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/**
 * The part of a change that an editor should see: whole words, without those that stay at either
 * end. “Anthony Blinken” to “Antony Blinken” is a change of “Anthony” to “Antony”.
 */
final class ChangedWords {
  private ChangedWords() {}

  /** The least edit of whole words that does the same. */
  static Edit of(String text, Edit edit) {
    String before = edit.span().in(text);
    String after = edit.after();
    int most = Math.min(before.length(), after.length());
    int same = 0;
    int start = 0;
    while (same < most && before.charAt(same) == after.charAt(same)) {
      same++;
      if (isBlank(before.charAt(same - 1))) {
        start = same;
      }
    }
    if (same == before.length() && same == after.length()) {
      start = same;
    }
    int end = 0;
    int tail = 0;
    while (tail < most - start
        && before.charAt(before.length() - tail - 1) == after.charAt(after.length() - tail - 1)) {
      tail++;
      if (isBlank(before.charAt(before.length() - tail))) {
        end = tail;
      }
    }
    return new Edit(
        new Span(edit.span().start() + start, edit.span().end() - end),
        after.substring(start, after.length() - end));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
