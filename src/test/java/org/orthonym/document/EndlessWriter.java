package org.orthonym.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A process that replaces a file by its other state for ever, until it is killed. */
final class EndlessWriter {
  private EndlessWriter() {}

  /** One of the two states of the file. */
  static byte[] state(int number) {
    byte[] bytes = new byte[200_000 + 50_000 * number];
    Arrays.fill(bytes, (byte) ('a' + number));
    return bytes;
  }

  /**
   * Writes until the end.
   *
   * @param args the file, in state 0
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    System.out.println("ready");
    System.out.flush();
    for (int from = 0; ; from = 1 - from) {
      AtomicFile.replace(file, state(from), state(1 - from));
    }
  }
}
