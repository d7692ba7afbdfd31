package org.orthonym.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as files give them. */
final class Dates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d).*");
  private static final Pattern RFC_822 =
      Pattern.compile("(?:\\p{L}{3,9},\\s*)?(\\d{1,2} [A-Z][a-z]{2})[a-z]* (\\d{4})\\b.*");
  private static final DateTimeFormatter DAYS =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /**
   * The day of a date by ISO 8601, with hyphens or without, or by RFC 822, whatever time of day
   * follows; empty if it is none.
   */
  static Optional<LocalDate> read(String date) {
    try {
      Matcher iso = ISO.matcher(date.strip());
      if (iso.matches()) {
        return Optional.of(
            LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))));
      }
      Matcher rfc = RFC_822.matcher(date.strip());
      return rfc.matches()
          ? Optional.of(LocalDate.parse(rfc.group(1) + " " + rfc.group(2), DAYS))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
