package org.orthonym.transcription;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    String[] header = {};
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header.length == 0) {
        header = cells;
        continue;
      }
      if (cells.length > header.length) {
        throw new IllegalStateException(file + ":" + number + ": more cells than the header has");
      }
      Map<String, String> byColumn = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        if (!cells[i].isBlank()) {
          byColumn.put(header[i], cells[i].strip());
        }
      }
      entries.add(new Entry(Map.copyOf(byColumn)));
    }
    return new Lexicon(List.copyOf(entries));
  }
}
