package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoreRulesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "*.txt,         a/b.txt,     true",
    "*.txt,         a/b.html,    false",
    "/*.txt,        a/b.txt,     false",
    "/*.txt,        b.txt,       true",
    "a/,            a/b.txt,     true",
    "b.txt/,        a/b.txt,     false",
    "a/*.txt,       a/c/b.txt,   false",
    "a/**/b.txt,    a/b.txt,     true",
    "a/**/b.txt,    a/c/d/b.txt, true",
    "**/c,          a/c/b.txt,   true",
    "a/**,          a/c/b.txt,   true",
    "**.txt,        a/b.txt,     true",
    "[^a].txt,      a/b.txt,     true",
    "'{a,b}.txt',   a/b.txt,     false",
    "'{a,b}.txt',   '{a,b}.txt', true",
    "'\\#b.txt',    '#b.txt',    true",
    "'#b.txt',      '#b.txt',    false",
    "'b.txt   ',    b.txt,       true",
    "/,             b.txt,       false",
    "!b.txt,        b.txt,       false",
  })
  void readsAPatternAsGitDoes(String pattern, String file, boolean leftOut) {
    IgnoreRules rules = IgnoreRules.of(folder, List.of(pattern));
    assertEquals(leftOut, rules.leavesOutOrAbove(folder.resolve(file)));
  }

  @Test
  void theLastPatternThatSpeaksOfAFileDecides() {
    IgnoreRules rules = IgnoreRules.of(folder, List.of("*.txt", "!keep.txt", "a/keep.txt"));
    assertEquals(true, rules.leavesOutOrAbove(folder.resolve("b.txt")));
    assertEquals(false, rules.leavesOutOrAbove(folder.resolve("b/keep.txt")));
    assertEquals(true, rules.leavesOutOrAbove(folder.resolve("a/keep.txt")));
  }

  @Test
  void saysWhatIsNoPattern() {
    assertThrows(PatternSyntaxException.class, () -> IgnoreRules.of(folder, List.of("[a")));
  }

  /** Random patterns over a small tree: the files that are left are those that git would add. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void leavesTheFilesThatGitLeaves(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    for (String name : List.of("a", "b", "ab", "a/b", "a/ab", "b/a/b", "ab/a")) {
      Files.createDirectories(folder.resolve(name));
      for (String file : List.of("a.txt", "b.txt", "ab.txt")) {
        Files.writeString(folder.resolve(name).resolve(file), "x");
      }
    }
    git("init", "-q");
    Files.writeString(folder.resolve(".gitignore"), patterns(random));
    Files.writeString(folder.resolve("a/.gitignore"), patterns(random));
    List<String> words = List.of("ls-files", "--others", "--exclude-standard");
    TreeSet<String> expected = new TreeSet<>(git(words.toArray(String[]::new)).lines().toList());
    expected.removeIf(name -> !name.endsWith(".txt"));
    TreeSet<String> found = new TreeSet<>();
    Folders folders = new Folders(new Setups(new SettingsOptions()), true, false);
    for (Input input : folders.inputs(List.of(folder.toString()), "stdin")) {
      found.add(folder.relativize(input.path().orElseThrow()).toString());
    }
    assertEquals(expected, found, "seed " + seed);
  }

  private static String patterns(Random random) {
    List<String> parts = List.of("a", "b", "ab", "*", "**", "/", "/", "?", "[ab]", ".txt", "*b");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      StringBuilder line = new StringBuilder(random.nextInt(4) == 0 ? "!" : "");
      for (int part = 0; part <= random.nextInt(5); part++) {
        line.append(parts.get(random.nextInt(parts.size())));
      }
      lines.add(line.toString());
    }
    return String.join("\n", lines) + "\n";
  }

  private String git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process git;
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
      git = builder.redirectErrorStream(true).start();
    } catch (IOException e) {
      return Assumptions.abort("no git on this machine");
    }
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, git.waitFor(), said);
    return said;
  }
}
