package org.orthonym.dictionary;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An office that somebody held.
 *
 * @param office its id in the vocabulary of offices
 * @param of a country code, or the id of an organisation or place
 * @param from the first day, {@link LocalDate#MIN} if not known
 * @param until the last day, {@link LocalDate#MAX} while it goes on
 */
public record Tenure(String office, String of, LocalDate from, LocalDate until) {
  /** Checks that nothing is null. */
  public Tenure {
    Objects.requireNonNull(office, "office must not be null");
    Objects.requireNonNull(of, "of must not be null");
    Objects.requireNonNull(from, "from must not be null");
    Objects.requireNonNull(until, "until must not be null");
  }

  /** Whether the office was held on that day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
