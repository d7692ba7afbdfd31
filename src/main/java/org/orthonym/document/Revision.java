package org.orthonym.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who changed a document and when, as word processors show it beside a tracked change.
 *
 * @param date when, to the second
 */
public record Revision(Instant date) {
  /** The name that stands beside the changes. */
  public static final String AUTHOR = "Orthonym";

  /** Cuts the date to the second. */
  public Revision {
    date = date.truncatedTo(ChronoUnit.SECONDS);
  }
}
