package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryException;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Policy;

/**
 * What is known of all the articles of a run, and how they are put right: the command line, and the
 * configuration below it.
 *
 * @param target the language of the texts
 * @param source the language they were translated from
 * @param date when they were published
 * @param dictionaries the files on top of the bundled dictionary, the lowest first
 * @param policy how sure a change must be
 */
record Settings(
    String target,
    Optional<String> source,
    Optional<LocalDate> date,
    List<Path> dictionaries,
    Policy policy) {

  static Settings of(CorrectCommand command) throws IOException {
    return new Settings(
        command.target == null ? "de" : command.target,
        Optional.ofNullable(command.source),
        Optional.ofNullable(command.date).map(Settings::date),
        command.dictionaries,
        policy(command.policy));
  }

  private static LocalDate date(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new UsageException("no date as 2022-01-31: " + date);
    }
  }

  private static Policy policy(@Nullable String name) {
    try {
      return name == null ? Policy.news() : Policy.of(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** What is known of an article that says nothing itself; the text is empty. */
  Article known() {
    return new Article("", date, source);
  }

  /**
   * The normalisers for these settings.
   *
   * @throws UsageException if a dictionary cannot be read or the target is unknown
   */
  Normalisers normalisers() {
    Normalisers normalisers = new Normalisers(dictionary(), policy, target);
    normalisers.of(Optional.empty());
    return normalisers;
  }

  private Dictionary dictionary() {
    Dictionary dictionary = Dictionary.bundled();
    for (Path file : dictionaries) {
      try {
        dictionary = dictionary.with(Dictionary.load(file));
      } catch (DictionaryException e) {
        throw new UsageException(String.valueOf(e.getMessage()));
      } catch (IOException e) {
        throw new UsageException("dictionary " + Failure.of(e));
      }
    }
    return dictionary;
  }

  /** The settings as a configuration file has them. */
  String dump() {
    StringBuilder out = new StringBuilder();
    out.append("target: ").append(target).append('\n');
    source.ifPresent(code -> out.append("source: ").append(code).append('\n'));
    date.ifPresent(day -> out.append("date: ").append(day).append('\n'));
    out.append("policy: ").append(policy.name()).append('\n');
    if (!dictionaries.isEmpty()) {
      out.append("dictionaries:\n");
      dictionaries.forEach(file -> out.append("  - ").append(file).append('\n'));
    }
    return out.toString();
  }
}
