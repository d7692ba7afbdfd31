package org.orthonym.cli;

import java.io.IOException;

/** Standard output takes no more, so that there is no use in going on. */
final class OutputClosedException extends IOException {
  private static final long serialVersionUID = 1;

  OutputClosedException() {
    super("standard output was closed");
  }
}
