package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orthonym.document.Format;

/**
 * Finds the articles in folders: every file whose format is known by its name or by the
 * configuration, but no hidden ones, no change logs, and nothing that is to be left out.
 */
final class Folders {
  /** Which files of a folder are articles, in words. */
  static final String WANTED =
      "folders are searched for files that end in "
          + Format.all().stream()
              .flatMap(format -> format.extensions().stream())
              .distinct()
              .map(extension -> "." + extension)
              .collect(Collectors.joining(", "))
          + ", without hidden ones, change logs and what is to be left out";

  private final Setups setups;
  private final boolean ignoring;
  private final boolean also;

  /**
   * @param setups what the configuration of each file says
   * @param ignoring whether files are left out that are to be ignored
   * @param also whether this goes for files that are named themselves
   */
  Folders(Setups setups, boolean ignoring, boolean also) {
    this.setups = setups;
    this.ignoring = ignoring;
    this.also = also;
  }

  static boolean is(String name) {
    return !name.equals("-") && Files.isDirectory(Path.of(name));
  }

  /**
   * The inputs that these arguments name, in their order; the files of a folder by name.
   *
   * @param standardName what standard input is called
   */
  List<Input> inputs(List<String> arguments, String standardName) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        inputs.add(Input.standard(standardName));
      } else if (is(argument)) {
        inputs.addAll(below(Path.of(argument)));
      } else {
        Input file = Input.file(Path.of(argument));
        if (!also || !isLeftOut(file)) {
          inputs.add(file);
        }
      }
    }
    return inputs;
  }

  /** Whether a file that was named itself is to be left out. */
  private boolean isLeftOut(Input file) {
    Path path = file.path().orElseThrow();
    return setups.settings(file).files().leavesOut(path)
        || IgnoreRules.above(path.toAbsolutePath()).leavesOutOrAbove(path);
  }

  private List<Input> below(Path folder) throws IOException {
    Walk walk = new Walk(folder);
    Files.walkFileTree(folder, walk);
    Collections.sort(walk.files);
    return walk.files.stream()
        .map(file -> new Input(file.toString(), Optional.of(file), folder.relativize(file)))
        .filter(this::isWanted)
        .toList();
  }

  private boolean isWanted(Input input) {
    Path file = input.path().orElseThrow();
    FileRules rules = setups.settings(input).files();
    boolean known = rules.format(file).isPresent() || Format.byExtension(file).isPresent();
    return known && !(ignoring && rules.leavesOut(file));
  }

  /** Collects the files below a folder that no {@code .gitignore} leaves out. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Path> files = new ArrayList<>();
    private final Deque<IgnoreRules> rules = new ArrayDeque<>();

    Walk(Path top) {
      this.top = top;
      rules.push(ignoring ? IgnoreRules.above(top) : IgnoreRules.NONE);
    }

    private IgnoreRules here() {
      return rules.getFirst();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(top) && (isHidden(folder) || here().leavesOut(folder, true))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      rules.push(ignoring ? here().within(folder) : here());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException e) {
      rules.pop();
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)
          && !Logs.isLog(file)
          && !here().leavesOut(file, false)
          && Files.isRegularFile(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** What cannot be looked at is named when its turn comes; the others are done. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      files.add(file);
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path path) {
    Path last = path.getFileName();
    return last != null && last.toString().startsWith(".");
  }
}
