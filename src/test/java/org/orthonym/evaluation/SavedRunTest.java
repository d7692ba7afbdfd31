package org.orthonym.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedRunTest {
  @TempDir Path folder;

  @Test
  void comesBackAsItWasWritten() throws IOException {
    SavedRun run = new SavedRun(Map.of("recall", 0.25), List.of("MISSED a: “x” -> “y”"));
    Path file = folder.resolve("run.json");
    run.write(file);
    assertEquals(run, SavedRun.read(file));
  }

  @Test
  void tellsWhatIsDifferentFromAnEarlierRun() {
    SavedRun earlier = new SavedRun(Map.of("recall", 0.25), List.of("MISSED a", "MISSED b"));
    SavedRun now = new SavedRun(Map.of("recall", 0.5), List.of("MISSED b", "WRONG c"));
    String difference = now.since(earlier);
    assertTrue(difference.contains("0.2500 ->     0.5000  +0.2500"), difference);
    assertTrue(difference.endsWith("gone: MISSED a\nnew:  WRONG c\n"), difference);
  }

  @Test
  void refusesAFileThatIsNoRun() throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "{\"figures\":1}");
    assertThrows(IOException.class, () -> SavedRun.read(file));
  }
}
