package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * LibreOffice opens what was written, lists our changes, accepts all and rejects all. Needs {@code
 * soffice} and a {@code python3} with its {@code uno} module; run it with {@code -DexcludedGroups=
 * -Dgroups=libreoffice}.
 */
@Tag("libreoffice")
class LibreOfficeTest {
  @TempDir Path folder;

  private static boolean runs(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The interpreter that knows LibreOffice: not always the first one on the path. */
  private static String python() throws IOException, InterruptedException {
    for (String python : List.of("python3", "/usr/bin/python3")) {
      if (runs(python, "-c", "import uno")) {
        return python;
      }
    }
    return "";
  }

  @ParameterizedTest
  @CsvSource({"docx,MS Word 2007 XML", "odt,writer8"})
  void acceptsAndRejectsWhatWasTracked(String format, String filter)
      throws IOException, InterruptedException, URISyntaxException {
    String python = python();
    assumeTrue(!python.isEmpty(), "no python3 with the uno module of LibreOffice");
    assumeTrue(runs("soffice", "--version"), "no soffice");
    Path formats = Path.of("testdata", "formats", format);
    Path tracked = formats.resolve("article.tracked." + format);
    Path original = formats.resolve("article." + format);
    work(
        python,
        List.of("accept", "reject", "accept", "reject", "list"),
        List.of(tracked, tracked, original, original, tracked),
        filter);
    String right = text(formats.resolve("article.plain." + format));
    assertEquals(right, text(out(0)), "accepted");
    assertEquals(text(out(3)), text(out(1)), "rejected: as the original with its changes rejected");
    assertEquals(text(original), text(out(2)), "the original with its changes accepted");
    List<String> changes = Files.readAllLines(out(4));
    assertTrue(changes.contains("Orthonym Insert 2026-11-24"), changes.toString());
    assertTrue(changes.contains("Orthonym Delete 2026-11-24"), changes.toString());
    long ours = changes.stream().filter(line -> line.startsWith("Orthonym ")).count();
    assertEquals(
        OfficeFiles.unzip(Files.readAllBytes(tracked)).values().stream()
            .mapToLong(LibreOfficeTest::marks)
            .sum(),
        ours);
  }

  /** How many of our changes a part holds; a text box is there twice and read once. */
  private static long marks(String xml) {
    String once = xml.replaceAll("(?s)<mc:Fallback>.*?</mc:Fallback>", "");
    return once.split("w:author=\"Orthonym\"|<dc:creator>Orthonym<", -1).length - 1L;
  }

  private Path out(int job) {
    return folder.resolve("out" + job);
  }

  private String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return Format.of(file, bytes).read(bytes).text();
  }

  private void work(String python, List<String> jobs, List<Path> files, String filter)
      throws IOException, InterruptedException, URISyntaxException {
    URL script = Objects.requireNonNull(LibreOfficeTest.class.getResource("tracked_changes.py"));
    List<String> command = new ArrayList<>();
    command.add(python);
    command.add(Path.of(script.toURI()).toString());
    command.add(folder.resolve("profile").toString());
    for (int i = 0; i < jobs.size(); i++) {
      command.add(jobs.get(i));
      command.add(files.get(i).toAbsolutePath().toString());
      command.add(out(i).toString());
      command.add(filter);
    }
    File log = folder.resolve("log").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "no end in two minutes");
    assertEquals(0, process.exitValue(), Files.readString(log.toPath()));
  }
}
