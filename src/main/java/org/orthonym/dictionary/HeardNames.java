package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How languages of another script write the names of foreigners: Russian writes Elon Musk as Илон
 * Маск. A machine that translates from Russian reads that, and makes Ilon Mask of it; so what the
 * rules make of these spellings is recognised, and never right.
 *
 * <p>Files {@code abroad/LANGUAGE-PART.tsv}: an id and a spelling on each line, parted by a tab.
 * Lines that begin with {@code #} are comments; a line whose id has no entry does nothing. Of two
 * files that have the same id the first counts.
 */
final class HeardNames {
  static final String FOLDER = "abroad";

  private final Map<String, Map<String, String>> byId = new LinkedHashMap<>();

  private HeardNames() {}

  /** Knows none. */
  static HeardNames none() {
    return new HeardNames();
  }

  /**
   * Reads the files of a dictionary folder; there may be none.
   *
   * @throws IOException if a file cannot be read
   * @throws DictionaryException if a line is not as it should be; the message names it
   */
  static HeardNames read(Path folder) throws IOException {
    HeardNames names = new HeardNames();
    Path heard = folder.resolve(FOLDER);
    if (Files.isDirectory(heard)) {
      for (Path file : files(heard)) {
        String name = file.getFileName().toString();
        String language = name.split("[-.]")[0];
        names.add(language, FOLDER + "/" + name, Files.readAllLines(file));
      }
    }
    return names;
  }

  private static List<Path> files(Path heard) throws IOException {
    try (Stream<Path> all = Files.list(heard)) {
      return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private void add(String language, String file, List<String> lines) {
    Set<String> seen = new HashSet<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\t", -1);
      if (parts.length != 2 || parts[1].isBlank()) {
        throw new DictionaryException(
            file + ":" + number + ": an id, a tab and a spelling are expected");
      }
      if (!seen.add(parts[0])) {
        throw new DictionaryException(file + ":" + number + ": " + parts[0] + " stands twice");
      }
      byId.computeIfAbsent(parts[0], id -> new LinkedHashMap<>()).putIfAbsent(language, parts[1]);
    }
  }

  /** The spellings of an entity by language, often none. */
  Map<String, String> of(String id) {
    return byId.getOrDefault(id, Map.of());
  }
}
