package org.orthonym.normalise;

import java.util.Objects;
import org.orthonym.text.Span;

/**
 * A remark that changes nothing: something in the text that an editor should look at.
 *
 * @param span what it is about, in UTF-16 units of the original text
 * @param kind what was seen
 * @param message the remark, one sentence
 */
public record Note(Span span, Kind kind, String message) {

  /** What was seen. */
  public enum Kind {
    /** A role that the named person does not hold. */
    ROLE,
    /** A title in the other gender. */
    GENDER;

    /** The kind as it stands in the log. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Checks that nothing is null. */
  public Note {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(message, "message must not be null");
  }
}
