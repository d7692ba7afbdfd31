package org.orthonym.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffTest {
  @TempDir Path folder;

  @Test
  void aDiffIsUnified() {
    byte[] before = "eins\nzwei\r\ndrei".getBytes(StandardCharsets.UTF_8);
    byte[] after = "eins\nzwo\r\ndrei".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            "--- a/x.txt",
            "+++ b/x.txt",
            "@@ -1,3 +1,3 @@",
            " eins",
            "-zwei\r",
            "+zwo\r",
            " drei",
            "\\ No newline at end of file",
            ""),
        List.of(
            new String(UnifiedDiff.of("x.txt", before, after), StandardCharsets.UTF_8)
                .split("\n", -1)));
  }

  @Test
  void sameBytesHaveNoDiff() {
    assertEquals(0, UnifiedDiff.of("x", new byte[] {1}, new byte[] {1}).length);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void gitAppliesEveryDiff(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    String name =
        List.of("a.txt", "mit Leerzeichen.txt", "Größe \"x\".txt", "t/ä.txt").get((int) seed - 1);
    byte[] before = bytes(random);
    byte[] after =
        new String(before, StandardCharsets.ISO_8859_1)
            .replace("b", "\u00e9q")
            .getBytes(StandardCharsets.ISO_8859_1);
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, before);
    Path patch = Files.write(folder.resolve("patch"), UnifiedDiff.of(name, before, after));
    int status;
    try {
      Process git =
          new ProcessBuilder("git", "apply", "--whitespace=nowarn", patch.toString())
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      status = git.waitFor();
      assertEquals(0, status, said);
    } catch (IOException e) {
      Assumptions.abort("no git on this machine");
    }
    assertArrayEquals(after, Files.readAllBytes(file), "seed " + seed);
  }

  private static byte[] bytes(Random random) {
    StringBuilder out = new StringBuilder("b");
    for (int i = 0; i < 200; i++) {
      out.append("abä \n\r\n".charAt(random.nextInt(7)));
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aWordDiffMarksChangesWhereTheyStand() {
    assertEquals(
        String.join(
            "\r\n",
            "Sprecherin [-Annalene Berbok-]{+Annalena Baerbock+} lobte",
            "[?Grant Healy -> John Healey?]. Premierministerin Albanese schwieg.",
            ""),
        WordDiff.of(Samples.TEXT, Samples.log(), false));
  }

  @Test
  void aWordDiffInColourHasTheColours() {
    assertTrue(
        WordDiff.of(Samples.TEXT, Samples.log(), true)
            .contains("\u001b[31;9mAnnalene Berbok\u001b[0m\u001b[32mAnnalena Baerbock\u001b[0m"));
  }

  @Test
  void aListingTellsPlaceAndReason() {
    assertEquals(
        List.of(
            "x.txt:1:12: Annalene Berbok -> Annalena Baerbock (0.96: written much like"
                + " “Annalena Baerbock” (0.80); named together with Ned Price)",
            "x.txt:2:1: suggestion: Grant Healy -> John Healey (0.55: written much like"
                + " “John Healey” (0.80); named together with Ned Price; or Grant Hill)",
            "x.txt:2:14: note: he is a man"),
        Listing.of("x.txt", Samples.TEXT, Samples.log()));
  }
}
