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
 *
 * <p>A line {@code Bill < William} says of what name a short one is made: a machine takes Bill for
 * Vilém, but William Gates is right in his own way.
 */
final class GivenNameGroups {
  static final String FILE = "given-names/equivalents.txt";

  private static final String MADE_OF = " < ";

  private final Map<Long, Set<String>> groups = new HashMap<>();
  private final Map<Long, String> madeOf = new HashMap<>();
  private final GivenNamesAtHome home;

  private GivenNameGroups(GivenNamesAtHome home) {
    this.home = home;
  }

  /**
   * Reads the groups of a dictionary folder; there may be none.
   *
   * @throws IOException if the file cannot be read
   */
  static GivenNameGroups read(Path folder) throws IOException {
    GivenNameGroups read = new GivenNameGroups(GivenNamesAtHome.none());
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int made = line.indexOf(MADE_OF);
        if (made > 0) {
          String whole = line.substring(made + MADE_OF.length()).trim();
          read.madeOf.put(Folding.key(line.substring(0, made)), whole);
        } else if (!line.startsWith("#") && !line.isBlank()) {
          read.add(List.of(line.trim().split(" +")));
        }
      }
    }
    return read;
  }

  /** Knows no group. */
  static GivenNameGroups none() {
    return new GivenNameGroups(GivenNamesAtHome.none());
  }

  /** The same groups, of names that the people of these entities may bear themselves. */
  GivenNameGroups at(GivenNamesAtHome home) {
    GivenNameGroups groups = new GivenNameGroups(home);
    groups.groups.putAll(this.groups);
    groups.madeOf.putAll(madeOf);
    return groups;
  }

  /** Whether a name is one that people of these countries bear themselves. */
  boolean isAtHome(List<String> countries, String given) {
    return home.has(countries, given);
  }

  private void add(List<String> group) {
    for (String name : group) {
      groups.computeIfAbsent(Folding.key(name), key -> new LinkedHashSet<>()).addAll(group);
    }
  }

  /**
   * The names that are the same in other languages, the name itself among them; often none. Of a
   * short name those of the whole one, without that.
   */
  Set<String> of(String given) {
    Set<String> same = groups.getOrDefault(Folding.key(given), Set.of());
    String whole = madeOf.get(Folding.key(given));
    if (whole == null) {
      return same;
    }
    Set<String> all = new LinkedHashSet<>(same);
    all.addAll(groups.getOrDefault(Folding.key(whole), Set.of()));
    all.remove(whole);
    return all;
  }
}
