package org.orthonym.transcription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A list of names of one source language that ships with the dictionaries: tab-separated, {@code #}
 * comments, then a header row.
 *
 * @param entries one a name, in the order of the file
 */
record Lexicon(List<Entry> entries) {
  private static final String ROOT = "/org/orthonym/dictionaries/";
  private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

  /**
   * A name and what is known of it.
   *
   * @param cells the cells that are not empty, by column
   */
  record Entry(Map<String, String> cells) {
    /** The name in its own script. */
    String nativeForm() {
      return cells.getOrDefault("native", "");
    }

    /** What the column says, or empty. */
    String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * Reads a list.
   *
   * @param name such as {@code given-names/ru}; a list that does not exist is empty
   * @throws IllegalStateException if a row has more cells than the header
   */
  static Lexicon read(String name) {
    return READ.computeIfAbsent(name, Lexicon::readAnew);
  }

  private static Lexicon readAnew(String name) {
    String file = ROOT + name + ".tsv";
    try (@Nullable InputStream in = Lexicon.class.getResourceAsStream(file)) {
      return in == null
          ? new Lexicon(List.of())
          : parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lexicon parse(String file, String text) {
    List<Entry> entries = new ArrayList<>();
    List<String> header = List.of();
    int number = 0;
    for (String line : lines(text)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (header.isEmpty()) {
        header = cells;
        continue;
      }
      if (cells.size() == 1) {
        entries.add(new Entry(Map.of(header.get(0), line.strip())));
        continue;
      }
      if (cells.size() > header.size()) {
        throw new IllegalStateException(file + ":" + number + ": more cells than the header has");
      }
      Map<String, String> byColumn = new HashMap<>(4);
      for (int i = 0; i < cells.size(); i++) {
        if (!cells.get(i).isBlank()) {
          byColumn.put(header.get(i), cells.get(i).strip());
        }
      }
      entries.add(new Entry(Collections.unmodifiableMap(byColumn)));
    }
    return new Lexicon(List.copyOf(entries));
  }

  /**
   * The lines of a text that ends them in any usual way; quicker than a pattern is at the start.
   */
  static List<String> lines(String text) {
    return parts(text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n"), '\n');
  }

  private static List<String> cells(String line) {
    return parts(line, '\t');
  }

  private static List<String> parts(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
