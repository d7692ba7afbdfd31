package org.orthonym.dictionary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a new entry as the files have them: a field a line, short maps and lists in braces, quotes
 * only where YAML needs them. Fields come in the order they are added; empty ones are left out.
 *
 * <p>Not thread-safe.
 */
public final class EntryText {
  /** A word that stays text without quotes: no sign of YAML's in it, and no number or truth. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?!(?i:y|n|yes|no|on|off|true|false|null)$)\\p{L}[\\p{L}\\p{M}\\p{N} .'’&+/()·・״׳‌-]*"
              + "|\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");

  private final String id;
  private final StringBuilder text = new StringBuilder();

  private EntryText(String id) {
    this.id = id;
  }

  /** An entry that has no more than its id and type as yet. */
  public static EntryText of(String id, String type) {
    EntryText entry = new EntryText(Objects.requireNonNull(id, "id must not be null"));
    entry.text.append("- id: ").append(scalar(id)).append('\n');
    return entry.with("type", type);
  }

  /** Adds a field of one value, if it has one. */
  public EntryText with(String field, String value) {
    return value.isEmpty() ? this : line(field, scalar(value));
  }

  /** Adds a field that is true. */
  public EntryText with(String field) {
    return line(field, "true");
  }

  /** Adds a field that takes a value or a list. */
  public EntryText with(String field, Collection<String> values) {
    if (values.size() == 1 && field.equals("country")) {
      return with(field, values.iterator().next());
    }
    String list =
        values.stream().map(EntryText::scalar).collect(Collectors.joining(", ", "[", "]"));
    return values.isEmpty() ? this : line(field, list);
  }

  /** Adds a field that has a text for each of some keys. */
  public EntryText with(String field, Map<String, String> values) {
    return values.isEmpty() ? this : line(field, map(values));
  }

  /** Adds offices, each with the fields that it has in the files. */
  public EntryText withOffices(List<Map<String, String>> offices) {
    if (!offices.isEmpty()) {
      text.append("  offices:\n");
      offices.forEach(office -> text.append("    - ").append(map(office)).append('\n'));
    }
    return this;
  }

  private static String map(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + scalar(entry.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private EntryText line(String field, String value) {
    text.append("  ").append(field).append(": ").append(value).append('\n');
    return this;
  }

  private static String scalar(String value) {
    return PLAIN.matcher(value).matches() && value.equals(value.strip())
        ? value
        : "'" + value.replace("'", "''") + "'";
  }

  /** The id. */
  public String id() {
    return id;
  }

  /** The entry, with a line end behind it. */
  public String text() {
    return text.toString();
  }
}
