package org.orthonym.transcription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is written: its rows in order, includes resolved, and its directives. The form is
 * described with the package.
 */
final class TableFile {
  /** What was asked before, since looking into an archive takes long. */
  private static final Map<String, Boolean> EXISTS = new ConcurrentHashMap<>();

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, String> classes = new LinkedHashMap<>();
  private final Map<String, String> options = new HashMap<>();

  private TableFile() {}

  /** The rows, the first that fits wins. */
  List<Row> rows() {
    return rows;
  }

  /** Whether the source has no capitals, so that each word gets one. */
  boolean isTitleCase() {
    return "title".equals(options.get("case"));
  }

  /** Whether only what the lexicon knows is certain. */
  boolean isCertainByLexicon() {
    return "lexicon".equals(options.get("certain"));
  }

  static boolean exists(String name) {
    return EXISTS.computeIfAbsent(name, n -> TableFile.class.getResource(n + ".table") != null);
  }

  /**
   * Reads a table that ships with the program.
   *
   * @param name such as {@code ru-de}
   * @throws IllegalStateException if it is missing or wrong: the message names file and line
   */
  static TableFile read(String name) {
    TableFile file = new TableFile();
    file.include(name, 0);
    return file;
  }

  /** Reads a table from its text, for the {@code name} that messages give. */
  static TableFile parse(String name, String text) {
    TableFile file = new TableFile();
    file.add(name, text, 0);
    return file;
  }

  private void include(String name, int depth) {
    if (depth > 8) {
      throw new IllegalStateException(name + ".table: includes itself");
    }
    add(name, textOf(name), depth);
  }

  private static String textOf(String name) {
    if (!exists(name)) {
      throw new IllegalStateException("no table " + name + ".table");
    }
    return resource(name + ".table");
  }

  /** The lines of a resource of this package but for blank ones and comments; none without it. */
  static List<String> linesOf(String resource) {
    return resource(resource)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** The comments of a table, which name its sources. */
  static List<String> commentsOf(String name) {
    return textOf(name).lines().filter(line -> line.startsWith("#")).toList();
  }

  private static String resource(String name) {
    try (@Nullable InputStream in = TableFile.class.getResourceAsStream(name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String name, String text, int depth) {
    Map<String, Integer> unconditional = new HashMap<>();
    int number = 0;
    for (String line : Lexicon.lines(text)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        int colon = line.indexOf(": ");
        if (isDirective(line, colon)) {
          directive(line.substring(0, colon), line.substring(colon + 2).strip(), depth);
        } else {
          Row row = Row.parse(line, classes);
          checkReachable(row, unconditional, name, number);
          rows.add(row);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(name + ".table:" + number + ": " + e.getMessage(), e);
      }
    }
  }

  private static boolean isDirective(String line, int colon) {
    for (int i = 0; i < colon; i++) {
      if (line.charAt(i) < 'a' || line.charAt(i) > 'z') {
        return false;
      }
    }
    return colon > 0;
  }

  private static void checkReachable(
      Row row, Map<String, Integer> unconditional, String name, int number) {
    for (int end = 1; end <= row.core().length(); end++) {
      Integer earlier = unconditional.get(row.core().substring(0, end));
      if (earlier != null) {
        throw new IllegalArgumentException(
            "is never reached, because of " + name + ".table:" + earlier);
      }
    }
    if (row.isUnconditional()) {
      unconditional.put(row.core(), number);
    }
  }

  private void directive(String key, String value, int depth) {
    switch (key) {
      case "include" -> include(value, depth + 1);
      case "class" -> {
        int sign = value.indexOf('=');
        if (sign < 0) {
          throw new IllegalArgumentException("write 'class: NAME = letters'");
        }
        String letters = value.substring(sign + 1).replace(" ", "");
        classes.putIfAbsent(
            value.substring(0, sign).strip(), LetterSet.parse(letters, classes).letters());
      }
      case "case", "certain" -> options.putIfAbsent(key, value);
      default -> throw new IllegalArgumentException("no directive '" + key + "'");
    }
  }
}
