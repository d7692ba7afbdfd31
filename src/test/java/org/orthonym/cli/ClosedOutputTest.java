package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reader that went away, or a full disk, ends the run with one line. */
class ClosedOutputTest {

  /** Takes some bytes and then no more. */
  private static final class Closing extends OutputStream {
    private int left = 3_000_000;

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException("Broken pipe");
      }
    }
  }

  private static void assertEndsWithOneLine(String input, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Main(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(new Closing(), false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8))
            .run(args);
    assertEquals(
        "orthonym: standard output cannot be written\n", err.toString(StandardCharsets.UTF_8));
    assertEquals(1, status);
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void endsAPipeline() {
    String line = "{\"text\":\"" + "Alles gut. ".repeat(1000) + "\"}\n";
    assertEndsWithOneLine(
        line.repeat(1000), "correct", "--isolated", "-q", "--input-format", "jsonl", "-");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void endsTheTextOfAnArticle() {
    assertEndsWithOneLine("Alles gut. ".repeat(400_000), "correct", "--isolated", "-q", "-");
  }
}
