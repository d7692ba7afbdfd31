package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case of {@code testdata/cli}, see {@link CliCase}. */
class CliCasesTest {
  private static final Path CASES = Path.of("testdata", "cli");
  private static final Set<String> HEADINGS =
      Set.of("stdin", "stdout", "stdout starts", "stderr", "stderr starts", "status");

  @TempDir Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theProgramAnswersAsTheCaseSays(String name) throws IOException {
    CliCase told = CliCase.read(CASES.resolve(name));
    for (String heading : told.parts().keySet()) {
      boolean ofFile = heading.startsWith("file ") || heading.startsWith("after ");
      assertTrue(HEADINGS.contains(heading) || ofFile, "unknown heading: " + heading);
    }
    CliCase.Outcome outcome = told.run(folder);
    if (told.parts().containsKey("stderr starts")) {
      String start = CliCase.in(folder, told.part("stderr starts").stripTrailing());
      assertTrue(outcome.stderr().startsWith(start), outcome.stderr());
    } else {
      assertEquals(CliCase.in(folder, told.part("stderr")), outcome.stderr());
    }
    if (told.parts().containsKey("stdout starts")) {
      String start = CliCase.in(folder, told.part("stdout starts").stripTrailing());
      assertTrue(outcome.stdout().startsWith(start), outcome.stdout());
    } else {
      assertEquals(CliCase.in(folder, told.part("stdout")), outcome.stdout());
    }
    assertEquals(Integer.parseInt(told.part("status").strip()), outcome.status());
    checkFiles(told);
  }

  private void checkFiles(CliCase told) throws IOException {
    for (String heading : told.parts().keySet()) {
      if (heading.startsWith("after ")) {
        Path file = folder.resolve(heading.substring(6));
        String expected = CliCase.in(folder, told.part(heading));
        assertEquals(expected, Files.readString(file), file.toString());
      } else if (heading.startsWith("file ")) {
        String name = heading.substring(5);
        if (!told.parts().containsKey("after " + name)) {
          assertEquals(told.part(heading), Files.readString(folder.resolve(name)), name);
        }
      }
    }
  }
}
