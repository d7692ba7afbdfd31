package org.orthonym.text;

import java.util.Objects;

/**
 * A replacement in a text: what stands in {@code span} becomes {@code after}.
 *
 * @param span where, in UTF-16 units of the original text
 * @param after what stands there afterwards, possibly empty
 */
public record Edit(Span span, String after) {
  /** Checks that nothing is null. */
  public Edit {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(after, "after must not be null");
  }

  /**
   * The same edit of {@code original} without what stays the same at its two ends. No surrogate
   * pair is cut.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the end of the text
   */
  public Edit leastIn(String original) {
    String before = span.in(original);
    int most = Math.min(before.length(), after.length());
    int head = 0;
    while (head < most && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    if (head > 0 && Character.isHighSurrogate(before.charAt(head - 1))) {
      head--;
    }
    int tail = 0;
    while (tail < most - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    if (tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail))) {
      tail--;
    }
    return new Edit(
        new Span(span.start() + head, span.end() - tail),
        after.substring(head, after.length() - tail));
  }
}
