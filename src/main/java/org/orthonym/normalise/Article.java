package org.orthonym.normalise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A text to put right, with what is known about it.
 *
 * @param text the text
 * @param date when it was published, so that it can be told who held an office then
 * @param source the language it was translated from, as a BCP 47 code, if known
 */
public record Article(String text, Optional<LocalDate> date, Optional<String> source) {
  /** Checks that nothing is null. */
  public Article {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(date, "date must not be null");
    Objects.requireNonNull(source, "source must not be null");
  }

  /** A text of which nothing else is known. */
  public static Article of(String text) {
    return new Article(text, Optional.empty(), Optional.empty());
  }
}
