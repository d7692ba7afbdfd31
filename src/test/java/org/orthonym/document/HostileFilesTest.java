package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orthonym.text.EditedText;

/**
 * Files that are cut off, damaged or not what they say: each is refused in plain words, or comes
 * out byte for byte when there is nothing to change.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileFilesTest {
  private static final List<String> TEXT_FOLDERS =
      List.of("csv", "html", "markdown", "srt", "tsv", "vtt");

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("testdata", "formats"))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> TEXT_FOLDERS.contains(folder(file)))
          .filter(file -> !file.toString().contains(".expected."))
          .sorted()
          .toList();
    }
  }

  private static String folder(Path file) {
    return Objects.requireNonNull(file.getParent()).getFileName().toString();
  }

  /** Reads and writes; whatever happens, it is no other error than that of a bad file. */
  private static void assertUnharmed(Path name, byte[] bytes, String what) {
    Document document;
    try {
      document = Format.of(name, bytes).read(bytes);
    } catch (DocumentException e) {
      assertFalse(String.valueOf(e.getMessage()).isBlank(), what);
      return;
    }
    try {
      byte[] written = document.write(EditedText.of(document.text(), List.of()));
      assertArrayEquals(bytes, written, what);
    } catch (DocumentException e) {
      throw new AssertionError(what, e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatIsCutOff(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length += 1 + length % 7) {
      assertUnharmed(file, Arrays.copyOf(bytes, length), "the first " + length + " bytes");
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileWithDamagedBytes(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      byte[] damaged = bytes.clone();
      for (int i = random.nextInt(10); i >= 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertUnharmed(file, damaged, "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileInAnotherEncodingThanItSays(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1251")) {
      byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));
      assertUnharmed(file, bytes, charset);
      assertUnharmed(file, text.getBytes(Charset.forName(charset)), charset + " without a mark");
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileUnderAWrongName(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (String ending : List.of("txt", "html", "md", "srt", "vtt", "csv", "tsv", "xyz")) {
      assertUnharmed(Path.of("a." + ending), bytes, ending);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void editsAtRandomAreReadBack(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Document document = Format.of(file, bytes).read(bytes);
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      EditedText edited =
          EditedText.of(
              document.text(), Written.edits(random, document, "Qu", "é x", "&<b>", "*", "ł\""));
      String read;
      try {
        read = Format.of(file, bytes).read(document.write(edited)).text();
      } catch (DocumentException e) {
        continue; // what would be read differently is refused
      }
      assertEquals(
          edited.corrected().replaceAll("[\\s\\p{Z}]+", ""),
          read.replaceAll("[\\s\\p{Z}]+", ""),
          "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "srt", "vtt", "csv", "tsv"})
  void aBinaryFile(String ending) {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    assertUnharmed(Path.of("a." + ending), bytes, ending);
  }
}
