package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orthonym.name.Folding;

/**
 * Given names that are one name in several languages, since machines translate them: Franz Sagasti
 * is Francisco Sagasti. Read from {@code given-names/equivalents.txt}, a group a line.
 */
final class GivenNameGroups {
  static final String FILE = "given-names/equivalents.txt";

  private final Map<Long, Set<String>> groups = new HashMap<>();

  private GivenNameGroups() {}

  /**
   * Reads the groups of a dictionary folder; there may be none.
   *
   * @throws IOException if the file cannot be read
   */
  static GivenNameGroups read(Path folder) throws IOException {
    GivenNameGroups read = new GivenNameGroups();
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#") && !line.isBlank()) {
          read.add(List.of(line.trim().split(" +")));
        }
      }
    }
    return read;
  }

  /** Knows no group. */
  static GivenNameGroups none() {
    return new GivenNameGroups();
  }

  private void add(List<String> group) {
    for (String name : group) {
      groups.computeIfAbsent(Folding.key(name), key -> new LinkedHashSet<>()).addAll(group);
    }
  }

  /** The names that are the same in other languages, the name itself among them; often none. */
  Set<String> of(String given) {
    return groups.getOrDefault(Folding.key(given), Set.of());
  }
}
