package org.orthonym.transcription;

/** Whether a name is a man's or a woman's, which decides how it is declined. */
public enum Gender {
  /** A man's. */
  MALE,
  /** A woman's. */
  FEMALE,
  /** Not known. */
  UNKNOWN;

  /** The gender of {@code m} or {@code f}; anything else is unknown. */
  public static Gender of(String code) {
    return switch (code) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }
}
