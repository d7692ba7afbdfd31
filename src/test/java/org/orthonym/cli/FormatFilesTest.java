package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orthonym.document.Format;

/**
 * Files in text formats come out as they should: {@code NAME.EXT} in a folder of {@code
 * testdata/formats} with the name of the format becomes {@code NAME.expected.EXT}. With {@code
 * -Dgolden=update} these are written.
 */
class FormatFilesTest {
  private static final Path FORMATS = Path.of("testdata", "formats");
  private static final List<String> FOLDERS =
      List.of(
          "csv",
          "feed",
          "html",
          "markdown",
          "newsml-g2",
          "ninjs",
          "nitf",
          "srt",
          "tmx",
          "tsv",
          "vtt",
          "xliff");

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FORMATS)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> FOLDERS.contains(name(Objects.requireNonNull(file.getParent()))))
          .filter(file -> !name(file).contains(".expected."))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return Objects.toString(file.getFileName());
  }

  private static Path expected(Path file) {
    return file.resolveSibling(name(file).replaceFirst("(\\.\\w+)$", ".expected$1"));
  }

  /** Every byte as a character, so that bytes of any encoding can be compared and shown. */
  private static String bytes(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @MethodSource("files")
  void comesOutAsExpected(Path file) throws IOException {
    Format format = Format.of(file, Files.readAllBytes(file));
    assertEquals(name(Objects.requireNonNull(file.getParent())), format.name());
    Path actual = Files.createTempFile("orthonym", name(file));
    try {
      Files.copy(file, actual, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertEquals("", correct(actual));
      if ("update".equals(System.getProperty("golden"))) {
        Files.copy(actual, expected(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
      assertEquals(bytes(expected(file)), bytes(actual));
      assertEquals("", correct(actual));
      assertEquals(bytes(expected(file)), bytes(actual), "a second run changes nothing");
    } finally {
      Files.delete(actual);
    }
  }

  private static String correct(Path file) {
    String[] args = {"correct", "--isolated", "-q", "-w", "--no-log", file.toString()};
    return CliCase.run(new byte[0], args).stderr();
  }

  @Test
  void everyFileHasItsExpectation() throws IOException {
    assertTrue(files().size() >= FOLDERS.size());
    for (Path file : files()) {
      assertTrue(Files.exists(expected(file)), file.toString());
    }
  }
}
