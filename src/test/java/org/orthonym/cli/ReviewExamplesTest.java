package org.orthonym.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the hooks and of the page on review are commands that the program knows. */
class ReviewExamplesTest {
  private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");
  private static final Path PAGE = Path.of("src", "site", "markdown", "review.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");
  private static final Pattern CALL = Pattern.compile("(?m)orthonym (correct [^|>\\\\\n]*)");

  @TempDir Path folder;

  private CliCase.Outcome run(String call) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve("a.txt"), "Kremlsprecher Dmitry Peskov sprach.\n");
    String args =
        call.strip()
            .replaceAll("\\barticles$", articles.toString())
            .replace("names.txt", folder.resolve("names.txt").toString());
    return CliCase.run(new byte[0], args.split(" "));
  }

  private static List<JsonNode> yaml(Path file, Pattern block) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    for (MatchResult match : block.matcher(Files.readString(file)).results().toList()) {
      found.add(new YAMLMapper().readTree(match.group(1)));
    }
    return found;
  }

  @Test
  void theHooksDoWhatTheySay() throws IOException {
    JsonNode hooks = new YAMLMapper().readTree(HOOKS.toFile());
    Path article = folder.resolve("articles").resolve("a.txt");
    List<Integer> statuses = new ArrayList<>();
    for (JsonNode hook : hooks) {
      String entry = hook.path("entry").asText();
      assertTrue(entry.startsWith("orthonym "), entry);
      assertEquals("script", hook.path("language").asText());
      statuses.add(run(entry.substring("orthonym ".length()) + " articles").status());
    }
    assertEquals(List.of(3, 0), statuses);
    assertEquals("Kremlsprecher Dmitri Peskow sprach.\n", Files.readString(article));
  }

  @Test
  void everyCallOnThePageWorks() throws IOException {
    List<String> calls =
        CALL.matcher(Files.readString(PAGE))
            .results()
            .map(match -> match.group(1))
            .filter(call -> call.strip().endsWith("articles"))
            .toList();
    assertEquals(5, calls.size(), calls.toString());
    for (String call : calls) {
      CliCase.Outcome outcome = run(call);
      assertEquals(call.contains("--check") ? 3 : 0, outcome.status(), outcome.stderr());
      assertFalse(outcome.stdout().isEmpty(), call);
    }
    assertTrue(Files.readString(folder.resolve("names.txt")).contains("dmitry-peskov"));
  }

  @Test
  void theWorkflowsAreYaml() throws IOException {
    List<JsonNode> blocks = yaml(PAGE, BLOCK);
    assertEquals(3, blocks.size());
    assertEquals("orthonym", blocks.get(0).findValue("id").asText());
    assertEquals(6, blocks.get(1).findValue("steps").size());
    assertEquals(2, blocks.get(2).size());
  }
}
