package org.orthonym.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists of words that lie beside the classes; stateless and thread-safe. */
final class ListedWords {
  private ListedWords() {}

  /** The lines of a list without its comments; none where a language has no such list. */
  static List<String> lines(String name, String language) {
    String file = name + "." + language + ".txt";
    try (InputStream in = ListedWords.class.getResourceAsStream(file)) {
      return in == null
          ? List.of()
          : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
