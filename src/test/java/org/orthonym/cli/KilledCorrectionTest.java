package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.orthonym.report.LoggedDocument;
import org.orthonym.report.StoredLog;

/**
 * Kills the program while it corrects in place and undoes: the article is the old or the new one,
 * and whenever it is the new one its log is there and leads back.
 */
class KilledCorrectionTest {
  /** How often; {@code -Dkills=200} for more. */
  private static final int KILLS = Integer.getInteger("kills", 4);

  private static final long SEED = 7;

  @TempDir Path folder;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void theLogIsThereWheneverTheArticleWasChanged() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    Path file = folder.resolve("a.txt");
    int changed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Files.deleteIfExists(Logs.beside(file));
      Files.writeString(file, EndlessCorrector.BEFORE);
      Process process = start(file);
      assertEquals('r', process.getInputStream().read());
      Thread.sleep(20 + random.nextInt(80));
      assertTrue(process.isAlive());
      process.destroyForcibly().waitFor();
      changed += check(file, "kill " + kill + ", seed " + SEED) ? 1 : 0;
    }
    // Of many kills, some come while the article is the new one; else nothing was tried.
    assertTrue(changed > 0 || KILLS < 20, KILLS + " kills, none behind a change");
  }

  private static Process start(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            EndlessCorrector.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Whether the article is the new one. */
  private static boolean check(Path file, String when) throws IOException {
    byte[] original = EndlessCorrector.BEFORE.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Files.readAllBytes(file);
    if (Arrays.equals(bytes, original)) {
      return false;
    }
    StoredLog log = StoredLog.read(Logs.beside(file));
    assertTrue(log.document().isCorrected(bytes), when);
    assertEquals(LoggedDocument.sha256(original), log.document().sha256(), when);
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertEquals(EndlessCorrector.BEFORE, log.undo(text).corrected(), when);
    return true;
  }
}
