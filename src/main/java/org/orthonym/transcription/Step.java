package org.orthonym.transcription;

/**
 * One row at work.
 *
 * @param from the letters replaced, in lower case
 * @param to what is written for them, before the case of the source is put on
 * @param rule the pattern of the row, or {@code lexicon}
 * @param note what the row says of itself: its source, or when it applies; may be empty
 */
public record Step(String from, String to, String rule, String note) {
  /** In one line, for people: {@code щ -> schtsch by (щ), [DEWP]}. */
  public String explain() {
    String written = to.isEmpty() ? "nothing" : to;
    return from + " -> " + written + " by " + rule + (note.isEmpty() ? "" : ", " + note);
  }
}
