package org.orthonym.normalise;

import java.util.Objects;

/**
 * A text with its names put right, and the log of what was done.
 *
 * @param text the corrected text: the original with the log's applied changes put in
 * @param changeLog what was changed, suggested and remarked
 */
public record Normalised(String text, ChangeLog changeLog) {
  /** Checks that nothing is null. */
  public Normalised {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(changeLog, "changeLog must not be null");
  }
}
