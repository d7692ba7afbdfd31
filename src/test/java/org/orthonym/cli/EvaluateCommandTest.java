package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A passage in which nothing known is named, so that the program can but miss it. */
  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(
        folder.resolve("gold.txt"), "id: bakery\n\nGestern buk [[Qwzzlx|Quirin]] drei Brote.\n");
  }

  private int run(String... args) {
    Main main =
        new Main(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    return main.run(args);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsTheFiguresAndOnRequestTheMisses() {
    assertEquals(0, run("evaluate", "--list", folder.resolve("gold.txt").toString()));
    assertTrue(
        said().startsWith("MISSED bakery: “Qwzzlx” -> “Quirin”\nprecision    1.0000"), said());
    assertTrue(said().contains("recall       0.0000   0 of 1 required edits applied"), said());
  }

  @Test
  void comparesWithASavedRun() {
    String gold = folder.resolve("gold.txt").toString();
    String saved = folder.resolve("run.json").toString();
    assertEquals(0, run("evaluate", "--save", saved, gold));
    assertEquals(0, run("evaluate", "--compare", saved, gold));
    assertTrue(said().contains("recall         0.0000 ->     0.0000  +0.0000"), said());
  }

  @Test
  void namesWhatIsWrongWithItsInput() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.txt"), "id: x\n\n[[Qwzzlx|");
    assertEquals(1, run("evaluate", file.toString()));
    assertEquals(2, run("evaluate"));
    assertEquals(1, run("evaluate", folder.resolve("none.txt").toString()));
    assertEquals(2, run("evaluate", "--policy", "bold", folder.resolve("gold.txt").toString()));
    String complaints = err.toString(StandardCharsets.UTF_8);
    assertTrue(complaints.contains("id: x: a mark that does not close"), complaints);
    assertTrue(complaints.contains("none.txt: no such file"), complaints);
  }

  @Test
  void doesWithoutTheListedSpellingsWhenAsked() throws IOException {
    String people =
        Files.writeString(
                folder.resolve("people.yaml"),
                """
                - id: quirin-muster
                  type: person
                  gender: m
                  names: {own: Quirin Muster}
                  aliases:
                    - {form: Zebra Tulpe, kind: garble, reason: heard so}
                """)
            .toString();
    String gold =
        Files.writeString(
                folder.resolve("alias.txt"), "id: a\n\nDa sprach [[Zebra Tulpe|Quirin Muster]].\n")
            .toString();
    assertEquals(0, run("evaluate", "--dictionary", people, gold));
    assertTrue(said().contains("recall@1     1.0000   1 of them"), said());
    out.reset();
    assertEquals(0, run("evaluate", "--dictionary", people, "--without-aliases", gold));
    assertTrue(said().contains("recall@1     0.0000   0 of them"), said());
  }

  @Test
  void crossValidatesOverNames() {
    assertEquals(0, run("evaluate", "--folds", "2", folder.resolve("gold.txt").toString()));
    assertTrue(said().startsWith("fold     edits  threshold  precision  recall"), said());
    assertTrue(said().contains("\nno folds     1  0.50       1.000      0.000"), said());
    assertEquals(2, run("evaluate", "--folds", "1", folder.resolve("gold.txt").toString()));
  }
}
