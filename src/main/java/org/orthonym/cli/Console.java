package org.orthonym.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a command reads from and writes to. Text on it is UTF-8, whatever the machine's default.
 *
 * @param in standard input
 * @param out standard output, buffered; {@link Main#run} flushes it
 * @param err standard error
 * @param terminal whether a person looks at standard error
 * @param pipe what stands behind standard output, if that is the one of the process
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, Optional<Pipe> pipe) {

  /** The console of this process. */
  static Console system() {
    Pipe pipe = new Pipe(new FileOutputStream(FileDescriptor.out));
    return new Console(
        System.in,
        print(pipe, 1 << 16),
        print(new FileOutputStream(FileDescriptor.err), 1 << 10),
        Boolean.getBoolean("orthonym.terminal"),
        Optional.of(pipe));
  }

  static PrintStream print(OutputStream out, int buffer) {
    return new PrintStream(
        new java.io.BufferedOutputStream(out, buffer), false, StandardCharsets.UTF_8);
  }

  /** Whether standard output takes colours, by the usual conventions. */
  boolean colour() {
    return Boolean.getBoolean("orthonym.colour") && System.getenv("NO_COLOR") == null;
  }

  /** Whether the reader of standard output went away, as {@code head} does. */
  boolean isAbandoned() {
    return pipe.isPresent() && pipe.get().isAbandoned();
  }

  /**
   * Makes sure that somebody still takes what is printed.
   *
   * @throws OutputClosedException if not
   */
  void checkOutput() throws OutputClosedException {
    if (out.checkError()) {
      throw new OutputClosedException();
    }
  }

  /** Prints one line on standard error, now. */
  void complain(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** Prints one line on standard output. */
  void say(String line) {
    out.print(line + "\n");
  }
}
