package org.orthonym.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orthonym.evaluation.GoldCase;
import org.orthonym.evaluation.GoldFile;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.Normaliser;

/**
 * The people, organisations and places that an article is tagged with change with its text: gold
 * passages as ninjs, tagged with every name that is put right in them.
 */
final class TagsInStepTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int EVERY = 4;

  private final Normaliser normaliser = Normaliser.builder().build();

  @Test
  void everyNameIsPutRightInTheTagsAsInTheText() throws IOException {
    int names = 0;
    List<GoldCase> gold = gold();
    for (int i = 0; i < gold.size(); i += EVERY) {
      GoldCase passage = gold.get(i);
      Map<String, String> right = new LinkedHashMap<>();
      for (Change change : changes(passage.text(), passage.date())) {
        right.put(change.before(), change.after());
      }
      List<String> tags = tags(article(passage.text(), right), passage.date());
      assertEquals(withoutDots(right.values()), withoutDots(tags), passage.text());
      names += tags.size();
    }
    assertTrue(names > 50, "only " + names + " names");
  }

  /** The dot behind the number of a king belongs to the sentence or to the name. */
  private static List<String> withoutDots(Collection<String> names) {
    return names.stream().map(name -> name.replaceFirst("\\.$", "")).toList();
  }

  private static List<GoldCase> gold() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("testdata", "gold"))) {
      return GoldFile.read(
          files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
    }
  }

  private List<Change> changes(String text, Optional<LocalDate> date) {
    Article article = new Article(text, date, Optional.empty());
    return normaliser.normalise(article).changeLog().applied();
  }

  private static byte[] article(String text, Map<String, String> right) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("uri", "urn:example:1");
    ArrayNode people = root.putArray("people");
    right.keySet().forEach(name -> people.addObject().put("name", name));
    root.putArray("bodies").addObject().put("contenttype", "text/plain").put("value", text);
    return JSON.writeValueAsBytes(root);
  }

  private List<String> tags(byte[] bytes, Optional<LocalDate> date) throws IOException {
    Document document = Ninjs.FORMAT.read(bytes);
    Article article = new Article(document.text(), date, Optional.empty());
    byte[] written =
        document.write(normaliser.normalise(article).changeLog().apply(document.text()));
    JsonNode people = JSON.readTree(written).path("people");
    return Stream.iterate(0, i -> i < people.size(), i -> i + 1)
        .map(i -> people.path(i).path("name").asText())
        .toList();
  }
}
