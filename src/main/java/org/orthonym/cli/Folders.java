package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.orthonym.document.Format;

/** Finds the articles in folders: every file whose name says that its format can be read. */
final class Folders {
  private Folders() {}

  static boolean is(String name) {
    return !name.equals("-") && Files.isDirectory(Path.of(name));
  }

  /**
   * The inputs that these arguments name, in their order; the files of a folder by name.
   *
   * @param standardName what standard input is called
   */
  static List<Input> inputs(List<String> arguments, String standardName) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        inputs.add(Input.standard(standardName));
      } else if (is(argument)) {
        inputs.addAll(below(Path.of(argument)));
      } else {
        inputs.add(Input.file(Path.of(argument)));
      }
    }
    return inputs;
  }

  private static List<Input> below(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            return at.equals(folder) || !isHidden(at)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)
                && !Logs.isLog(file)
                && Format.byExtension(file).isPresent()
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
        });
    Collections.sort(files);
    return files.stream()
        .map(file -> new Input(file.toString(), Optional.of(file), folder.relativize(file)))
        .toList();
  }

  private static boolean isHidden(Path path) {
    Path last = path.getFileName();
    return last != null && last.toString().startsWith(".");
  }
}
