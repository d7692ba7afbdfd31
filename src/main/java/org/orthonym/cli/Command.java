package org.orthonym.cli;

import java.io.IOException;

/** One command, with its options filled in. */
interface Command {

  /**
   * Does the work.
   *
   * @return the exit status, see {@link ExitStatus}
   * @throws UsageException if the options do not go together
   * @throws IOException if the one thing that the command works on cannot be read or written
   */
  int run(Console console) throws IOException;
}
