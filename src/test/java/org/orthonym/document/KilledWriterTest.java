package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process while it writes: the file is the old one or the new one, never in between. */
class KilledWriterTest {
  /** How often; {@code -Dkills=200} for more. */
  private static final int KILLS = Integer.getInteger("kills", 30);

  private static final long SEED = 42;

  @TempDir Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aKilledWriterLeavesTheOldOrTheNewFile() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    Path file = folder.resolve("a.txt");
    for (int kill = 0; kill < KILLS; kill++) {
      Files.write(file, EndlessWriter.state(0));
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  EndlessWriter.class.getName(),
                  file.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertEquals('r', writer.getInputStream().read());
      Thread.sleep(random.nextInt(20));
      assertTrue(writer.isAlive());
      writer.destroyForcibly().waitFor();
      byte[] bytes = Files.readAllBytes(file);
      assertTrue(
          Arrays.equals(bytes, EndlessWriter.state(0))
              || Arrays.equals(bytes, EndlessWriter.state(1)),
          "kill " + kill + ", seed " + SEED + ": " + bytes.length + " bytes");
    }
  }
}
