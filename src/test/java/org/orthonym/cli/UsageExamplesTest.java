package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.Normalised;
import org.orthonym.normalise.Normaliser;
import org.orthonym.normalise.Policy;

/** What the README shows is what the program does. */
class UsageExamplesTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n\\$ (.*?)\n(.*?)```");
  private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");

  private static List<MatchResult> blocks(Pattern pattern) throws IOException {
    return pattern.matcher(Files.readString(README)).results().toList();
  }

  /**
   * Confidence and evidence may change as the program learns, so that only what stands before them
   * counts. {@code -Dexamples=update} writes the README anew.
   */
  @Test
  void theReadmePrintsWhatTheProgramPrints() throws IOException {
    List<MatchResult> blocks = blocks(CONSOLE);
    assertFalse(blocks.isEmpty());
    String readme = Files.readString(README);
    for (MatchResult block : blocks) {
      String[] words = block.group(1).split(" ");
      assertEquals("./orthonym", words[0]);
      String printed =
          CliCase.run(new byte[0], java.util.Arrays.copyOfRange(words, 1, words.length)).stdout();
      readme = readme.replace(block.group(2), printed);
      if (System.getProperty("examples") == null) {
        assertEquals(withoutReasons(block.group(2)), withoutReasons(printed));
      }
    }
    if ("update".equals(System.getProperty("examples"))) {
      Files.writeString(README, readme);
    }
  }

  private static String withoutReasons(String text) {
    return text.replaceAll("(?m) \\([01]\\.\\d\\d: .*\\)$", "");
  }

  @Test
  void theReadmeHasTheLibraryExampleThatIsTestedHere() throws IOException {
    String readme = squeezed(blocks(JAVA).get(0).group(1));
    Path self = Path.of("src/test/java/org/orthonym/cli/UsageExamplesTest.java");
    assertTrue(squeezed(Files.readString(self)).contains(readme));
  }

  private static String squeezed(String code) {
    return code.replaceAll("//.*", "").replaceAll("\\s+", "");
  }

  @Test
  void theLibraryExampleDoesWhatItSays() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      runTheExample();
    } finally {
      System.setOut(before);
    }
    String out = printed.toString(StandardCharsets.UTF_8);
    assertTrue(out.startsWith("Kremlsprecher Dmitri Peskow bestätigte das Gespräch."), out);
    assertTrue(out.contains("Dmitry Peskov -> Dmitri Peskow: ["), out);
  }

  private static void runTheExample() {
    Normaliser normaliser =
        Normaliser.builder().target(Locale.GERMAN).policy(Policy.news()).build();
    Normalised result =
        normaliser.normalise("Kremlsprecher Dmitry Peskov bestätigte das Gespräch.");
    System.out.println(result.text());
    for (Change change : result.changeLog().applied()) {
      System.out.println(change.before() + " -> " + change.after() + ": " + change.because());
    }
    result.changeLog().suggested();
    result.changeLog().undo(result.text());
    assertEquals(
        "Kremlsprecher Dmitry Peskov bestätigte das Gespräch.",
        result.changeLog().undo(result.text()));
  }
}
