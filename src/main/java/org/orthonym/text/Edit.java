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
}
