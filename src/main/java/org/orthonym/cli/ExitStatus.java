package org.orthonym.cli;

/** What the program says to its caller when it ends. */
final class ExitStatus {
  /** All done. */
  static final int DONE = 0;

  /** An input could not be processed; the others were. */
  static final int FAILED = 1;

  /** The command line or the configuration is wrong; nothing was done. */
  static final int USAGE = 2;

  /** {@code --check} found something to correct. */
  static final int FOUND = 3;

  private ExitStatus() {}
}
