package org.orthonym.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The program as processes of their own. */
final class Processes {
  private Processes() {}

  /** What came of a process: its standard output and error together, and its status. */
  record Outcome(String said, int status) {}

  /** The command line that runs the program from the classes of this test. */
  static List<String> program(String... args) {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
    words.addAll(List.of(args));
    return words;
  }

  /**
   * Runs the program in a shell that sets a limit first; skips the test where there is no shell.
   */
  static Outcome runLimited(String limit, String... args) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("sh", "-c", limit + "; exec \"$@\"", "sh"));
    words.addAll(program(args));
    Process process;
    try {
      process = new ProcessBuilder(words).redirectErrorStream(true).start();
    } catch (IOException e) {
      return Assumptions.abort("no shell on this machine");
    }
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(said, process.waitFor());
  }
}
