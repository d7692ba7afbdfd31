package org.orthonym.dictionary;

/**
 * The gender of a person, as titles and endings show it. The order is part of the compiled form.
 */
public enum Gender {
  /** Not known, or not a person. */
  UNKNOWN,
  /** A woman. */
  FEMALE,
  /** A man. */
  MALE;

  /** The gender that the dictionary writes so; unknown for anything else. */
  public static Gender of(String label) {
    return switch (label) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** Whether one is known to be a woman and the other a man. */
  public boolean contradicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
