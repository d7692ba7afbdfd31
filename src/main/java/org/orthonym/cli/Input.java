package org.orthonym.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
