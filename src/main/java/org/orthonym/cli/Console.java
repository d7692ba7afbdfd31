package org.orthonym.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to. Text on it is UTF-8, whatever the machine's default.
 *
 * @param in standard input
 * @param out standard output, buffered; {@link Main#run} flushes it
 * @param err standard error
 * @param terminal whether a person looks at standard error
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

  /** The console of this process. */
  static Console system() {
    return new Console(
        System.in,
        print(new FileOutputStream(FileDescriptor.out), 1 << 16),
        print(new FileOutputStream(FileDescriptor.err), 1 << 10),
        Boolean.getBoolean("orthonym.terminal"));
  }

  static PrintStream print(OutputStream out, int buffer) {
    return new PrintStream(
        new java.io.BufferedOutputStream(out, buffer), false, StandardCharsets.UTF_8);
  }

  /** Whether standard output takes colours, by the usual conventions. */
  boolean colour() {
    return Boolean.getBoolean("orthonym.colour") && System.getenv("NO_COLOR") == null;
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
