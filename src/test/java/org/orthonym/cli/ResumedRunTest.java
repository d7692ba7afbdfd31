package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders: what an earlier run did is not done again, and one bad file harms no other. */
class ResumedRunTest {
  private static final int FILES = 40;

  @TempDir Path folder;

  private Path articles(String name) throws IOException {
    Path articles = Files.createDirectories(folder.resolve(name));
    for (int i = 0; i < FILES; i++) {
      String text = i % 3 == 0 ? "Alles gut.\n" : "Kremlsprecher Dmitry Peskov sprach. " + i + "\n";
      Files.writeString(articles.resolve(String.format("a%03d.txt", i)), text);
    }
    return articles;
  }

  private static CliCase.Outcome run(String... args) {
    return CliCase.run(new byte[0], args);
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        content.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return content;
  }

  @Test
  void skipsInPlaceWhatIsDone() throws IOException {
    Path articles = articles("in");
    run("correct", "--isolated", "-w", articles.resolve("a001.txt").toString());
    CliCase.Outcome outcome = run("correct", "--isolated", "-w", "--resume", articles.toString());
    assertEquals(
        "39 articles: 25 changes applied, 0 suggested, 0 notes; 1 done before\n", outcome.stderr());
    assertEquals(
        "0 articles: 0 changes applied, 0 suggested, 0 notes; 40 done before\n",
        run("correct", "--isolated", "-w", "--resume", articles.toString()).stderr());
  }

  @Test
  void doesAgainWhatWasChangedSince() throws IOException {
    Path articles = articles("in");
    Path out = folder.resolve("out");
    String[] args = {
      "correct", "--isolated", "--resume", "-o", out.toString(), articles.toString()
    };
    run(args);
    Files.writeString(articles.resolve("a000.txt"), "Kremlsprecher Dmitry Peskov schwieg.\n");
    Files.writeString(out.resolve("a001.txt"), "Von Hand geschrieben.\n");
    Files.writeString(out.resolve("a002.txt.changes.json"), "{");
    Files.delete(out.resolve("a003.txt"));
    assertEquals(
        "4 articles: 3 changes applied, 0 suggested, 0 notes; 36 done before\n",
        run(args).stderr());
    assertEquals(
        "Kremlsprecher Dmitri Peskow schwieg.\n", Files.readString(out.resolve("a000.txt")));
  }

  @Test
  void aRunThatWasKilledAndResumedLeadsToTheSame() throws IOException, InterruptedException {
    Path whole = articles("whole");
    run("correct", "--isolated", "-q", "-w", whole.toString());
    Path killed = articles("killed");
    Process process =
        new ProcessBuilder(Processes.program("correct", "--isolated", "-w", killed.toString()))
            .redirectErrorStream(true)
            .start();
    while (process.isAlive() && !Files.exists(Logs.beside(killed.resolve("a001.txt")))) {
      Thread.onSpinWait();
    }
    process.destroyForcibly().waitFor();
    assertFalse(content(whole).equals(content(killed)), "killed too late");
    assertEquals(0, run("correct", "--isolated", "-w", "--resume", killed.toString()).status());
    Map<String, String> left = content(killed);
    left.keySet().removeIf(name -> name.startsWith("."));
    assertEquals(content(whole), left);
  }

  @Test
  void aBadFileIsNamedAndTheOthersAreDone() throws IOException {
    Path articles = articles("in");
    Files.write(articles.resolve("a007.txt"), new byte[] {'a', 0});
    CliCase.Outcome outcome = run("correct", "--isolated", "-w", articles.toString());
    assertEquals(1, outcome.status());
    assertTrue(
        outcome.stderr().startsWith("orthonym: " + articles.resolve("a007.txt") + ": is no"));
    assertTrue(
        outcome.stderr().endsWith("39 articles: 25 changes applied, 0 suggested, 0 notes\n"));
  }
}
