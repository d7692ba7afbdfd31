package org.orthonym.dictionary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something wrong, or doubtful, in a dictionary.
 *
 * @param severity whether it must be put right
 * @param place the file, and the first line of the entry
 * @param message what is wrong and what to do, beginning with the entry's id
 */
public record Problem(Severity severity, Entity.Place place, String message) {
  private static final Pattern PLACED = Pattern.compile("(?s)(.+?):(\\d+): (.*)");

  /** Whether a problem must be put right. */
  public enum Severity {
    /** The dictionary must not be used like that. */
    ERROR,
    /** It may be right; somebody should look. */
    WARNING
  }

  /** What a reader could not take; its message begins with the place. */
  static Problem of(DictionaryException e, String file) {
    String text = String.valueOf(e.getMessage());
    Matcher placed = PLACED.matcher(text);
    return placed.matches()
        ? new Problem(
            Severity.ERROR,
            new Entity.Place(placed.group(1), Integer.parseInt(placed.group(2))),
            placed.group(3))
        : new Problem(Severity.ERROR, new Entity.Place(file, 1), text);
  }

  /** The same as told of a folder that the file's folder is in. */
  public Problem below(String folder) {
    return new Problem(
        severity, new Entity.Place(folder + "/" + place.file(), place.line()), message);
  }

  /** Whether it must be put right. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public String toString() {
    return place + ": " + (isError() ? "" : "warning: ") + message;
  }
}
