package org.orthonym.normalise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

/**
 * A text to put right, with what is known about it.
 *
 * @param text the text
 * @param date when it was published, so that it can be told who held an office then
 * @param source the language it was translated from, as a BCP 47 code, if known
 * @param original what it was translated from, if at hand
 * @param untouched the places of the text that are read but must not be changed
 */
public record Article(
    String text,
    Optional<LocalDate> date,
    Optional<String> source,
    Optional<Original> original,
    Spans untouched) {
  /** Checks that nothing is null. */
  public Article {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(date, "date must not be null");
    Objects.requireNonNull(source, "source must not be null");
    Objects.requireNonNull(original, "original must not be null");
    Objects.requireNonNull(untouched, "untouched must not be null");
  }

  /** A text without its original, which may be changed anywhere. */
  public Article(String text, Optional<LocalDate> date, Optional<String> source) {
    this(text, date, source, Optional.empty(), Spans.NONE);
  }

  /** A text with its original, which may be changed anywhere. */
  public Article(
      String text, Optional<LocalDate> date, Optional<String> source, Optional<Original> original) {
    this(text, date, source, original, Spans.NONE);
  }

  /** A text of which nothing else is known. */
  public static Article of(String text) {
    return new Article(text, Optional.empty(), Optional.empty());
  }

  /** The same article with this original. */
  public Article with(Original itsOriginal) {
    return new Article(text, date, source, Optional.of(itsOriginal), untouched);
  }

  /** The same article of which these places must not be changed. */
  public Article with(Spans theseUntouched) {
    return new Article(text, date, source, original, theseUntouched);
  }

  /** A part of the article as an article of its own. */
  Article section(Span section) {
    return new Article(
        section.in(text),
        date,
        source,
        original.map(units -> units.ofSection(section, text.length())),
        untouched.within(section));
  }

  /** The article with edits of its text put in, none of which is in an untouched place. */
  Article after(EditedText edited) {
    return new Article(
        edited.corrected(),
        date,
        source,
        original.map(units -> units.after(edited)),
        Spans.of(untouched.all().stream().map(edited::carried).toList()));
  }
}
