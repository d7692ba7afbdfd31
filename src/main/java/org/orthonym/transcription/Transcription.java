package org.orthonym.transcription;

import java.util.List;

/**
 * A name in another script, and how it came about.
 *
 * @param text the name as the target writes it
 * @param certain whether all of it follows from rules and lexicons; false where the source does not
 *     write what the target needs, such as short vowels
 * @param steps the rows used, in the order of the source
 */
public record Transcription(String text, boolean certain, List<Step> steps) {
  /** Copies the steps. */
  public Transcription {
    steps = List.copyOf(steps);
  }
}
