package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles are corrected in place, undone and corrected again. */
class RoundTripTest {
  private static final String BEFORE =
      "Kremlsprecher Dmitry Peskov äußerte sich.\r\n\r\n„Später“, so Peskov.\n";
  private static final String AFTER =
      "Kremlsprecher Dmitri Peskow äußerte sich.\r\n\r\n„Später“, so Peskow.\n";

  @TempDir Path folder;

  private static CliCase.Outcome run(String... args) {
    return CliCase.run(new byte[0], args);
  }

  private Path article(String text) throws IOException {
    return Files.writeString(folder.resolve("a.txt"), text);
  }

  private String log() {
    return folder.resolve("a.txt.changes.json").toString();
  }

  private static CliCase.Outcome correct(Path file, String... more) {
    String[] args =
        java.util.Arrays.copyOf(new String[] {"correct", "--isolated", "-q"}, 4 + more.length);
    System.arraycopy(more, 0, args, 3, more.length);
    args[args.length - 1] = file.toString();
    return run(args);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,'',UTF-8",
    "UTF-8,\uFEFF,UTF-8 with BOM",
    "UTF-16LE,\uFEFF,UTF-16LE with BOM",
    "UTF-16BE,\uFEFF,UTF-16BE with BOM",
    "UTF-32LE,\uFEFF,UTF-32LE with BOM",
    "UTF-32BE,\uFEFF,UTF-32BE with BOM",
    "windows-1252,'',windows-1252",
  })
  void everyEncodingIsKeptThereAndBack(String charset, String mark, String name)
      throws IOException {
    byte[] before = (mark + BEFORE).getBytes(Charset.forName(charset));
    byte[] after = (mark + AFTER).getBytes(Charset.forName(charset));
    Path file = Files.write(folder.resolve("a.txt"), before);
    assertEquals(new CliCase.Outcome("", "", 0), correct(file, "-w"));
    assertArrayEquals(after, Files.readAllBytes(file));
    JsonNode json = new ObjectMapper().readTree(Path.of(log()).toFile());
    assertEquals(name, json.path("document").path("encoding").asText());
    assertEquals(0, run("undo", log()).status());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(0, run("apply", log()).status());
    assertArrayEquals(after, Files.readAllBytes(file));
  }

  @Test
  void undoingTwiceSaysSo() throws IOException {
    Path file = article(BEFORE);
    correct(file, "-w");
    run("undo", log());
    CliCase.Outcome again = run("undo", log());
    assertEquals(file + ": is the original already\n", again.stderr());
    assertEquals(0, again.status());
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    Path file = article(BEFORE);
    correct(file, "-w");
    Files.writeString(file, AFTER + "Nachtrag.");
    CliCase.Outcome outcome = run("undo", log());
    assertEquals(1, outcome.status());
    assertEquals(
        "orthonym: "
            + file
            + ": is not the corrected article that the log speaks of; nothing was changed\n",
        outcome.stderr());
    assertEquals(AFTER + "Nachtrag.", Files.readString(file));
  }

  @Test
  void aDamagedLogIsRefused() throws IOException {
    Path file = article(BEFORE);
    correct(file, "-w");
    Path log = Path.of(log());
    Files.writeString(log, Files.readString(log).replace("Dmitry", "Dmitrij"));
    CliCase.Outcome outcome = run("undo", log.toString());
    assertEquals(
        "orthonym: " + file + ": the log is damaged; nothing was changed\n", outcome.stderr());
    assertEquals(AFTER, Files.readString(file));
  }

  @Test
  void aLogOfPrintedTextUndoesIt() throws IOException {
    Path file = article(BEFORE);
    String log = folder.resolve("log.json").toString();
    assertEquals(AFTER, correct(file, "--log", log).stdout());
    assertEquals(BEFORE, Files.readString(file));
    byte[] printed = AFTER.getBytes(StandardCharsets.UTF_8);
    assertEquals(BEFORE, CliCase.run(printed, "undo", log, "-").stdout());
    assertEquals(AFTER, run("apply", "-o", "-", log, file.toString()).stdout());
  }

  @Test
  void correctingAgainKeepsTheLog() throws IOException {
    Path file = article(BEFORE);
    correct(file, "-w");
    String log = Files.readString(Path.of(log()));
    correct(file, "-w");
    assertEquals(log, Files.readString(Path.of(log())));
  }

  @Test
  void correctingMoreKeepsTheLogUnderANumber() throws IOException {
    Path file = article(BEFORE + "Auch der Sprecher Ned Prais aus Washington.\n");
    CliCase.run(
        "y\nn\nn\n".getBytes(StandardCharsets.UTF_8),
        "correct",
        "--isolated",
        "-q",
        "-i",
        "-w",
        file.toString());
    String log = Files.readString(Path.of(log()));
    correct(file, "-w");
    assertEquals(log, Files.readString(folder.resolve("a.txt.changes.1.json")));
    assertFalse(log.equals(Files.readString(Path.of(log()))));
  }

  @Test
  void aCharacterThatTheEncodingCannotHoldIsRefused() throws IOException {
    String text = "Der polnische Außenminister Radoslav Sikorsky äußerte sich.\n";
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    CliCase.Outcome outcome = correct(file, "-w", "--date", "2024-05-01");
    assertEquals(1, outcome.status());
    assertEquals(
        "orthonym: "
            + file
            + ": the corrected text needs “ł” (U+0142), which windows-1252 cannot hold:"
            + " save the file as UTF-8 and try again\n",
        outcome.stderr());
    assertArrayEquals(bytes, Files.readAllBytes(file));
    assertFalse(Files.exists(Path.of(log())));
  }

  @Test
  void aReadOnlyFileIsRefusedAndGetsNoLog() throws IOException {
    Path file = article(BEFORE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertReadOnly(file, correct(file, "-w"));
    assertFalse(Files.exists(Path.of(log())));
  }

  @Test
  void aReadOnlyFileIsNotUndone() throws IOException {
    Path file = article(BEFORE);
    correct(file, "-w");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertReadOnly(file, run("undo", log()));
    assertEquals(AFTER, Files.readString(file));
  }

  private static void assertReadOnly(Path file, CliCase.Outcome outcome) {
    assertEquals(
        "orthonym: "
            + file
            + ": is read-only; it was left alone (make it writable, or write elsewhere with -o)\n",
        outcome.stderr());
    assertEquals(1, outcome.status());
  }

  @Test
  void writesThroughASymbolicLink() throws IOException {
    Path file = article(BEFORE);
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("a.txt"));
    correct(link, "-w");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(AFTER, Files.readString(file));
  }

  @Test
  void aPersonDecidesEachChange() throws IOException {
    Path file = article(BEFORE);
    byte[] answers = "ja\ny\nn\n".getBytes(StandardCharsets.UTF_8);
    CliCase.Outcome outcome =
        CliCase.run(answers, "correct", "--isolated", "-q", "-i", file.toString());
    assertEquals(AFTER.replace("so Peskow", "so Peskov"), outcome.stdout());
    assertTrue(outcome.stderr().contains("Kremlsprecher [Dmitry Peskov] äußerte"));
    assertTrue(outcome.stderr().contains("y, n or q, please"));
  }

  @Test
  void aPersonWhoLeavesChangesNothingMore() throws IOException {
    Path file = article(BEFORE);
    CliCase.Outcome outcome =
        CliCase.run(
            "q\n".getBytes(StandardCharsets.UTF_8),
            "correct",
            "--isolated",
            "-q",
            "-i",
            file.toString());
    assertEquals(BEFORE, outcome.stdout());
  }

  @Test
  void manyLogsAreOneArray() throws IOException {
    article(BEFORE);
    Files.writeString(folder.resolve("b.txt"), "Alles gut.");
    JsonNode logs = new ObjectMapper().readTree(correct(folder, "--format", "json").stdout());
    assertEquals(2, logs.size());
    assertEquals(2, logs.path(0).path("changes").size());
  }

  @Test
  void manyArticlesComeOutInOrder() throws IOException {
    StringBuilder lines = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String text = i % 7 == 0 ? "Kremlsprecher Dmitry Peskov. ".repeat(i % 50) : "Gut.";
      lines.append("{\"id\":").append(i).append(",\"text\":\"").append(text).append("\"}\n");
      expected.append(i).append('\n');
    }
    String out =
        CliCase.run(
                lines.toString().getBytes(StandardCharsets.UTF_8),
                "correct",
                "--isolated",
                "-q",
                "-j",
                "4",
                "--input-format",
                "jsonl",
                "-")
            .stdout();
    assertEquals(expected.toString(), out.replaceAll("(?m)^\\{\"id\":(\\d+),.*$", "$1"));
  }
}
