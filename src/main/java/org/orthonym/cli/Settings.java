package org.orthonym.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.HouseStyles;
import org.orthonym.document.Document;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Policy;
import org.orthonym.text.Span;

/**
 * What is known of articles, and how they are put right: the command line, and the configuration
 * where that says nothing.
 *
 * @param target the language of the texts
 * @param source the language they were translated from
 * @param date when they were published
 * @param dictionaries the files on top of the bundled dictionary, the lowest first
 * @param style the style of a house, on top of the dictionaries
 * @param policy how sure a change must be
 * @param valid words that are never changed
 * @param files which files are left out, and what format others have
 */
record Settings(
    String target,
    Optional<String> source,
    Optional<LocalDate> date,
    List<Path> dictionaries,
    Optional<String> style,
    Policy policy,
    Set<String> valid,
    FileRules files) {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** The settings by these two. Dictionaries of the command line come on top. */
  static Settings of(SettingsOptions options, Configuration configuration) {
    List<Path> dictionaries = new ArrayList<>(configuration.files("dictionaries"));
    dictionaries.addAll(options.dictionaries.files);
    return new Settings(
        pick(options.target, configuration, "target", code -> code).orElse("de"),
        pick(options.source, configuration, "source", Settings::language),
        pick(options.date, configuration, "date", Settings::date),
        dictionaries,
        pick(options.style, configuration, "style", Settings::style),
        pick(options.policy, configuration, "policy", Policy::of).orElseGet(Policy::news),
        Set.copyOf(configuration.values("valid")),
        FileRules.of(configuration));
  }

  private static <T> Optional<T> pick(
      @Nullable String option, Configuration configuration, String key, Function<String, T> read) {
    Optional<String> value = Optional.ofNullable(option).or(() -> configuration.value(key));
    try {
      return value.map(read);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw option == null ? configuration.wrong(key, message) : new UsageException(message);
    }
  }

  /** A language that there is, with whatever else a BCP 47 code says. */
  private static String language(String code) {
    String language = Locale.forLanguageTag(code).getLanguage();
    if (!LANGUAGES.contains(language) && language.length() != 3) {
      throw new IllegalArgumentException(
          "no language “" + code + "”: give its code, such as uk, en or pt-BR");
    }
    return code;
  }

  private static LocalDate date(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no date as 2022-01-31: " + date, e);
    }
  }

  /** One that comes with the program, or a file. */
  private static String style(String name) {
    if (!HouseStyles.names().contains(name) && !Files.exists(Path.of(name))) {
      throw new IllegalArgumentException(
          "no style “"
              + name
              + "”: there are "
              + String.join(", ", HouseStyles.names())
              + ", or name a dictionary file");
    }
    return name;
  }

  /** What is known of an article that says nothing itself; the text is empty. */
  Article known() {
    return new Article("", date, source);
  }

  /**
   * One of the articles of a document: what the settings say of it counts more than what it says
   * itself.
   */
  Article article(Document document, Span part) {
    return new Article(
        part.in(document.text()),
        date(document),
        source.or(document::sourceLanguage),
        document.original().map(original -> original.within(part)),
        document.untouched().within(part));
  }

  /** When a document was published. */
  Optional<LocalDate> date(Document document) {
    return date.or(document::date);
  }

  /**
   * The normalisers for these settings.
   *
   * @throws UsageException if a dictionary cannot be read or the target is unknown
   */
  Normalisers normalisers() {
    Normalisers normalisers =
        new Normalisers(Dictionaries.bundledWith(dictionaries, style), policy, target);
    normalisers.of(Optional.empty());
    return normalisers;
  }

  /** The settings as a configuration file has them. */
  String dump() {
    StringBuilder out = new StringBuilder();
    out.append("target: ").append(target).append('\n');
    source.ifPresent(code -> out.append("source: ").append(code).append('\n'));
    date.ifPresent(day -> out.append("date: ").append(day).append('\n'));
    style.ifPresent(name -> out.append("style: ").append(name).append('\n'));
    out.append("policy: ").append(policy.name()).append('\n');
    list(out, "dictionaries", dictionaries.stream().map(Path::toString).toList());
    list(out, "valid", valid.stream().sorted().toList());
    list(out, "ignore", files.ignore());
    if (!files.formats().isEmpty()) {
      out.append("formats:\n");
      files
          .formats()
          .forEach((pattern, name) -> out.append("  " + quoted(pattern) + ": " + name + "\n"));
    }
    return out.toString();
  }

  private static void list(StringBuilder out, String key, List<String> values) {
    if (!values.isEmpty()) {
      out.append(key).append(":\n");
      values.forEach(value -> out.append("  - ").append(quoted(value)).append('\n'));
    }
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }
}
