package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of word processors are corrected in place, undone and corrected again. */
class OfficeRoundTripTest {
  @TempDir Path folder;

  private static CliCase.Outcome correct(Path file, String... options) {
    List<String> args = new ArrayList<>(List.of("correct", "--isolated", "-q"));
    args.addAll(List.of("--date", "2022-01-05"));
    args.addAll(List.of(options));
    args.add(file.toString());
    return CliCase.run(new byte[0], args.toArray(String[]::new));
  }

  private Path article(String format) throws IOException {
    Path source = Path.of("testdata", "formats", format, "article." + format);
    return Files.copy(source, folder.resolve("a." + format));
  }

  @ParameterizedTest
  @CsvSource({"docx,false", "docx,true", "odt,false", "odt,true"})
  void theOriginalComesBackByteForByteAndTheCorrectionToo(String format, boolean plain)
      throws IOException {
    Path file = article(format);
    byte[] before = Files.readAllBytes(file);
    CliCase.Outcome outcome = plain ? correct(file, "-w", "--plain") : correct(file, "-w");
    assertEquals(new CliCase.Outcome("", "", 0), outcome);
    byte[] after = Files.readAllBytes(file);
    String log = folder.resolve("a." + format + ".changes.json").toString();
    JsonNode document = new ObjectMapper().readTree(Path.of(log).toFile()).path("document");
    assertEquals(format, document.path("format").asText());
    assertEquals(plain, document.path("tracked").isMissingNode());
    assertEquals(0, CliCase.run(new byte[0], "undo", log).status());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(0, CliCase.run(new byte[0], "apply", log).status());
    assertArrayEquals(after, Files.readAllBytes(file));
  }

  @Test
  void theLogHoldsNotMuchMoreThanTheParts() throws IOException {
    Path file = article("docx");
    correct(file, "-w");
    long log = Files.size(folder.resolve("a.docx.changes.json"));
    assertTrue(log < 40_000, "bytes: " + log);
  }

  @Test
  void aDocumentHasNoDiffButAWordDiff() throws IOException {
    Path file = article("docx");
    CliCase.Outcome diff = correct(file, "--diff");
    assertEquals(1, diff.status());
    assertEquals(
        "orthonym: " + file + ": is no text file, so there is no diff of it: try --word-diff\n",
        diff.stderr());
    assertTrue(
        correct(file, "--word-diff").stdout().contains("[-Ned Prais-]{+Ned Price+}, Sprecher"));
  }

  @Test
  void anOldWordFileIsNamedAndNothingIsWritten() throws IOException {
    byte[] bytes = new byte[600];
    byte[] start = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 26, (byte) 0xE1
    };
    System.arraycopy(start, 0, bytes, 0, start.length);
    byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 100, name.length);
    Path file = Files.write(folder.resolve("brief.doc"), bytes);
    CliCase.Outcome outcome = correct(file, "-w");
    assertEquals(1, outcome.status());
    assertEquals(
        "orthonym: "
            + file
            + ": is in the Word format from before 2007 (.doc): open it, save it as .docx\n",
        outcome.stderr());
    assertFalse(Files.exists(folder.resolve("brief.doc.changes.json")));
    assertArrayEquals(bytes, Files.readAllBytes(file));
  }
}
