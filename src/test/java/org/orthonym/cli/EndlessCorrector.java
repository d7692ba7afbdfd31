package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that corrects an article in place and undoes it for ever, until it is killed. */
final class EndlessCorrector {
  /** The article before. */
  static final String BEFORE = "Kremlsprecher Dmitry Peskov äußerte sich am Dienstag.\n";

  private EndlessCorrector() {}

  /**
   * Corrects until the end.
   *
   * @param args the article, as it is before
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    CliCase.run(new byte[0], "correct", "--isolated", "-q", "--check", file.toString());
    System.out.println("ready");
    System.out.flush();
    while (true) {
      CliCase.run(new byte[0], "correct", "--isolated", "-q", "-w", file.toString());
      CliCase.run(new byte[0], "undo", Logs.beside(file).toString());
      Files.deleteIfExists(Logs.beside(file));
    }
  }
}
