package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No room for a file: everything stays as it was. The system's limit for the size of a file stands
 * in for a disk that is full.
 */
class FullDiskTest {
  private static final String BEFORE = "Kremlsprecher Dmitry Peskov äußerte sich.\n";

  @TempDir Path folder;

  private void assertNothingHappens(String text, String limit)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    Processes.Outcome outcome =
        Processes.runLimited(limit, "correct", "--isolated", "-q", "-w", file.toString());
    assertEquals(1, outcome.status(), outcome.said());
    assertTrue(outcome.said().startsWith("orthonym: " + file + ": "), outcome.said());
    assertEquals(1, outcome.said().lines().count(), outcome.said());
    assertEquals(text, Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void anArticleWithoutRoomStaysAndHasNoLog() throws IOException, InterruptedException {
    assertNothingHappens(BEFORE + "Alles gut. ".repeat(10_000), "ulimit -f 16");
  }

  @Test
  void anArticleWithoutRoomForItsLogStays() throws IOException, InterruptedException {
    assertNothingHappens(BEFORE, "ulimit -f 1");
  }
}
