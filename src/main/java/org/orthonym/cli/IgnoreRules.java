package org.orthonym.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * What folders leave out: the patterns of {@code .gitignore} and {@code .orthonymignore} files. The
 * last pattern that speaks of a file decides; the one nearest to the file comes last, and {@code
 * .orthonymignore} after {@code .gitignore}. Immutable.
 */
final class IgnoreRules {
  static final IgnoreRules NONE = new IgnoreRules(List.of());

  private static final List<String> FILE_NAMES = List.of(".gitignore", ".orthonymignore");

  private final List<IgnorePattern> patterns;

  private IgnoreRules(List<IgnorePattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  /** The rules of the folders above this one, from the root of its repository if it is in one. */
  static IgnoreRules above(Path folder) {
    List<Path> above = new ArrayList<>();
    Path below = folder.toAbsolutePath().normalize();
    while (!Files.exists(below.resolve(".git"))) {
      Path parent = below.getParent();
      if (parent == null) {
        return NONE; // no repository
      }
      above.add(0, parent);
      below = parent;
    }
    IgnoreRules rules = NONE.with(below, below.resolve(".git").resolve("info").resolve("exclude"));
    for (Path at : above) {
      rules = rules.within(at);
    }
    return rules;
  }

  /** These rules and those of a folder. */
  IgnoreRules within(Path folder) {
    IgnoreRules rules = this;
    for (String name : FILE_NAMES) {
      rules = rules.with(folder, folder.resolve(name));
    }
    return rules;
  }

  /** A file that cannot be read has no rules; a line that is no pattern matches nothing. */
  private IgnoreRules with(Path folder, Path file) {
    if (!Files.isRegularFile(file)) {
      return this;
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      List<IgnorePattern> all = new ArrayList<>(patterns);
      text.lines().forEach(line -> addIfPattern(all, folder, line));
      return new IgnoreRules(all);
    } catch (IOException e) {
      return this;
    }
  }

  private static void addIfPattern(List<IgnorePattern> all, Path folder, String line) {
    try {
      IgnorePattern.parse(folder.toAbsolutePath().normalize(), line).ifPresent(all::add);
    } catch (PatternSyntaxException e) {
      // Git goes on as well.
    }
  }

  /**
   * Rules of patterns that speak of the files below a folder.
   *
   * @throws PatternSyntaxException if one is no pattern
   */
  static IgnoreRules of(Path folder, List<String> patterns) {
    Path base = folder.toAbsolutePath().normalize();
    return new IgnoreRules(
        patterns.stream().flatMap(line -> IgnorePattern.parse(base, line).stream()).toList());
  }

  /** Whether this file or folder itself is left out. */
  boolean leavesOut(Path path, boolean isFolder) {
    Path absolute = path.toAbsolutePath().normalize();
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).speaksOf(absolute, isFolder)) {
        return !patterns.get(i).keeps();
      }
    }
    return false;
  }

  /** Whether a file is left out, or a folder it is in. */
  boolean leavesOutOrAbove(Path file) {
    if (patterns.isEmpty()) {
      return false;
    }
    Path absolute = file.toAbsolutePath().normalize();
    for (Path at = absolute.getParent(); at != null; at = at.getParent()) {
      if (leavesOut(at, true)) {
        return true;
      }
    }
    return leavesOut(absolute, false);
  }
}
