package org.orthonym.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orthonym.document.DocumentException;

/**
 * One thing to correct.
 *
 * @param name what it is called in messages, diffs and logs
 * @param path the file; empty for standard input
 * @param inFolder the path below the folder it was found in, or the bare file name
 */
record Input(String name, Optional<Path> path, Path inFolder) {

  /** Standard input under a name. */
  static Input standard(String name) {
    Path last = Path.of(name).getFileName();
    return new Input(name, Optional.empty(), last == null ? Path.of("stdin") : last);
  }

  /** A file as it was named. */
  static Input file(Path path) {
    Path last = path.getFileName();
    return new Input(path.toString(), Optional.of(path), last == null ? path : last);
  }

  /** Whether a file of this name, in lower case, is JSON lines. */
  static boolean isJsonLines(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  /**
   * The inputs, each file once.
   *
   * @param behindLinks whether two names of one file count as one
   */
  static List<Input> distinct(List<Input> inputs, boolean behindLinks) {
    Set<Path> files = new HashSet<>();
    return inputs.stream()
        .filter(
            input -> input.path().isEmpty() || files.add(place(input.path().get(), behindLinks)))
        .toList();
  }

  private static Path place(Path file, boolean behindLinks) {
    try {
      return behindLinks ? file.toRealPath() : file.toAbsolutePath().normalize();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** The path from the current folder, with slashes and without steps that lead nowhere. */
  String pathFromHere() {
    Path there = Path.of(name).normalize();
    Path here = Path.of("").toAbsolutePath();
    if (there.isAbsolute() && there.startsWith(here)) {
      there = here.relativize(there);
    }
    return there.toString().replace('\\', '/');
  }

  /** The whole content. */
  byte[] read(Console console) throws IOException {
    return path.isPresent() ? Files.readAllBytes(path.get()) : console.in().readAllBytes();
  }

  /** A stream of the content; closing it leaves standard input open. */
  InputStream open(Console console) throws IOException {
    if (path.isPresent() && Files.isDirectory(path.get())) {
      throw new DocumentException("is a directory");
    }
    return path.isPresent()
        ? Files.newInputStream(path.get())
        : new FilterInputStream(console.in()) {
          @Override
          public void close() {}
        };
  }
}
