package org.orthonym.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which remembers that its reader went away, as {@code head} does. */
final class Pipe extends FilterOutputStream {
  private volatile boolean abandoned;

  Pipe(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      // The system says it in the language of the user, and most keep the word.
      abandoned = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
      throw e;
    }
  }

  /** Whether nobody reads any more; that is no error of anybody. */
  boolean isAbandoned() {
    return abandoned;
  }
}
