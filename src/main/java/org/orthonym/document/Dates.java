package org.orthonym.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads dates as files give them. */
final class Dates {
  private Dates() {}

  /** The day of a date by ISO 8601, whatever time of day follows; empty if it is none. */
  static Optional<LocalDate> read(String date) {
    String day = date.strip();
    try {
      return Optional.of(LocalDate.parse(day.substring(0, Math.min(10, day.length()))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
