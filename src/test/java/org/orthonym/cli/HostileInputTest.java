package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input of every bad kind gives a clear message or an unharmed result, and is never lost. */
class HostileInputTest {
  private static final String GERMAN = "Die Gespräche mit dem Außenminister begannen am Dienstag.";

  @TempDir Path folder;

  /** Files that are text, though of an unusual kind. */
  static Stream<Map.Entry<String, byte[]>> texts() {
    return Stream.of(
        Map.entry("empty", new byte[0]),
        Map.entry("windows line ends", utf8(GERMAN + "\r\n" + GERMAN + "\r\n")),
        Map.entry("old Macintosh line ends", utf8(GERMAN + "\r" + GERMAN)),
        Map.entry("UTF-8 with a byte order mark", utf8("\uFEFF" + GERMAN)),
        Map.entry("UTF-16LE", marked("FFFE", GERMAN.getBytes(StandardCharsets.UTF_16LE))),
        Map.entry("UTF-16BE", marked("FEFF", GERMAN.getBytes(StandardCharsets.UTF_16BE))),
        Map.entry("half a pair in UTF-16", HexFormat.of().parseHex("FFFE00D84100")),
        Map.entry("UTF-32", marked("FFFE0000", GERMAN.getBytes(Charset.forName("UTF-32LE")))),
        Map.entry("Latin-1", GERMAN.getBytes(StandardCharsets.ISO_8859_1)),
        Map.entry("a few bytes that are no UTF-8", marked("FFC3", utf8(GERMAN))),
        Map.entry("marks of direction", utf8("Er \u202Esagte\u202C \u200F" + GERMAN + "\u2066x")),
        Map.entry("marks without end", utf8("a" + "\u0301".repeat(100_000))),
        Map.entry("control characters", utf8("\u0001\u001b[31m\u007f" + GERMAN)),
        Map.entry("only white space", utf8(" \t\n\u00a0\u2028")));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] marked(String mark, byte[] rest) {
    byte[] start = HexFormat.of().parseHex(mark);
    byte[] all = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, all, start.length, rest.length);
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void comesOutByteForByteWhereNothingIsWrong(Map.Entry<String, byte[]> text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Main(
                new ByteArrayInputStream(text.getValue()),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8))
            .run("correct", "--isolated", "-");
    assertEquals(0, status, err.toString(StandardCharsets.UTF_8));
    assertArrayEquals(text.getValue(), out.toByteArray());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void staysAsItIsInPlace(Map.Entry<String, byte[]> text) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), text.getValue());
    CliCase.Outcome outcome = run("correct", "--isolated", "-w", file.toString());
    assertEquals(0, outcome.status(), outcome.stderr());
    assertArrayEquals(text.getValue(), Files.readAllBytes(file));
    String log = folder.resolve("a.txt.changes.json").toString();
    assertEquals(0, run("undo", log).status());
    assertArrayEquals(text.getValue(), Files.readAllBytes(file));
  }

  private static CliCase.Outcome run(String... args) {
    return CliCase.run(new byte[0], args);
  }

  private void assertRefused(Path file, String reason) {
    for (List<String> way :
        List.of(List.of("-w"), List.of("--format", "json"), List.of("--diff"))) {
      String[] args =
          Stream.of(List.of("correct", "--isolated", "-q"), way, List.of(file.toString()))
              .flatMap(List::stream)
              .toArray(String[]::new);
      CliCase.Outcome outcome = run(args);
      assertEquals(1, outcome.status());
      assertEquals("orthonym: " + file + ": " + reason + "\n", outcome.stderr());
      assertEquals("", outcome.stdout());
    }
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    byte[] bytes = {'P', 'K', 3, 4, 0, 0};
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    assertRefused(
        file,
        "is no text: it holds a NUL byte at 4 (if it is UTF-16, save it with a byte order mark or"
            + " as UTF-8)");
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  @Test
  void aTextThatIsCutOffIsRefused() throws IOException {
    Path file =
        Files.write(
            folder.resolve("a.txt"), HexFormat.of().parseHex("FFFE4100420" + "0".repeat(1) + "43"));
    assertRefused(file, "is no whole UTF-16LE with BOM text: it seems to be cut off");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertRefused(folder.resolve("none.txt"), "no such file");
  }

  @Test
  void aFolderWithoutArticlesGivesNothing() throws IOException {
    Files.write(folder.resolve("picture.png"), new byte[] {0});
    Files.write(folder.resolve(".hidden.txt"), new byte[] {0});
    CliCase.Outcome outcome = run("correct", "--check", "-q", folder.toString());
    assertEquals("", outcome.stderr());
    assertEquals(0, outcome.status());
  }

  @Test
  void aFolderIsNoArticleOfAPipe() {
    CliCase.Outcome outcome = run("correct", "--input-format", "jsonl", "-q", folder.toString());
    assertEquals("orthonym: " + folder + ": is a directory\n", outcome.stderr());
    assertEquals(1, outcome.status());
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void fiftyMegabytesOnOneLineComeOutUnharmed() throws IOException {
    byte[] bytes = utf8((GERMAN + " ").repeat(50_000_000 / (GERMAN.length() + 3)));
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    CliCase.Outcome outcome = run("correct", "--isolated", "-q", "-w", file.toString());
    assertEquals("", outcome.stderr());
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }

  @Test
  void halvesOfPairsComeThroughJson() {
    String line = "{\"text\":\"a\\ud800b\\udc00\"}\n";
    CliCase.Outcome outcome =
        CliCase.run(utf8(line), "correct", "--isolated", "-q", "--input-format", "jsonl", "-");
    assertEquals(
        "{\"text\":\"a\\ud800b\\udc00\",\"corrected\":\"a\\ud800b\\udc00\",\"changes\":[]}\n",
        outcome.stdout());
  }

  @Test
  void aJsonLineThatIsNoUtf8IsAnError() {
    byte[] line = marked("7B2274657874223A22FF", utf8("\"}\n{\"text\":\"b\"}"));
    CliCase.Outcome outcome =
        CliCase.run(line, "correct", "--isolated", "-q", "--input-format", "jsonl", "-");
    assertEquals(1, outcome.status());
    assertTrue(outcome.stdout().startsWith("{\"error\":\"no UTF-8\",\"line\":1}\n{\"text\":\"b\""));
  }

  @Test
  void noErrorShowsItsInsides() {
    for (String[] args :
        new String[][] {{"correct", "\0"}, {"undo", "\0"}, {"transcribe", "--from", "ru"}, {""}}) {
      CliCase.Outcome outcome = run(args);
      assertTrue(outcome.status() == 1 || outcome.status() == 2);
      assertEquals(1, outcome.stderr().lines().count(), outcome.stderr());
      assertFalse(outcome.stderr().contains("\tat "), outcome.stderr());
    }
  }
}
