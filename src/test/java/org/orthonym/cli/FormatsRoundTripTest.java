package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of every format are corrected in place, undone byte for byte, and corrected again. */
final class FormatsRoundTripTest {
  @TempDir Path folder;

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("testdata", "formats"))) {
      return all.filter(Files::isRegularFile)
          .filter(file -> Files.exists(expected(file)))
          .sorted()
          .toList();
    }
  }

  private static Path expected(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.replaceFirst("(\\.\\w+)$", ".expected$1"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void thereAndBack(Path golden) throws IOException {
    byte[] before = Files.readAllBytes(golden);
    byte[] after = Files.readAllBytes(expected(golden));
    Path file = Files.write(folder.resolve(golden.getFileName()), before);
    String log = file + ".changes.json";
    assertEquals(new CliCase.Outcome("", "", 0), run("correct", "--isolated", "-q", "-w", file));
    assertArrayEquals(after, Files.readAllBytes(file));
    assertEquals(0, run("undo", log).status());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertEquals(0, run("apply", log).status());
    assertArrayEquals(after, Files.readAllBytes(file));
  }

  private static CliCase.Outcome run(Object... args) {
    return CliCase.run(new byte[0], Stream.of(args).map(Object::toString).toArray(String[]::new));
  }
}
