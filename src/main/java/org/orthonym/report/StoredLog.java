package org.orthonym.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/**
 * A change log read back from its file: what is needed to undo the changes or to make them again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the file it speaks of
 * @param target the language of its text
 * @param edits the changes that were applied, in the order of the original text
 * @param undoing the edits of the corrected text that give the original back
 */
public record StoredLog(
    LoggedDocument document, String target, List<Edit> edits, List<Edit> undoing) {

  /** Copies the lists. */
  public StoredLog {
    edits = List.copyOf(edits);
    undoing = List.copyOf(undoing);
  }

  /**
   * Reads a log.
   *
   * @throws IOException if the file cannot be read or is no change log
   */
  public static StoredLog read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      JsonNode root = new ObjectMapper().readTree(bytes);
      if (!root.path("tool").asText().equals("orthonym") || !root.path("changes").isArray()) {
        throw new IOException("is no change log of orthonym");
      }
      return of(root);
    } catch (JacksonException e) {
      throw new IOException("is no change log: it is not JSON", e);
    } catch (IllegalArgumentException e) {
      throw new IOException("is a damaged change log: " + e.getMessage(), e);
    }
  }

  private static StoredLog of(JsonNode root) {
    List<Edit> edits = new ArrayList<>();
    List<Edit> undoing = new ArrayList<>();
    for (JsonNode change : root.path("changes")) {
      if (change.path("status").asText().equals("applied")) {
        edits.add(new Edit(span(change, "start", "end"), string(change, "after")));
        undoing.add(
            new Edit(span(change, "correctedStart", "correctedEnd"), string(change, "before")));
      }
    }
    return new StoredLog(
        LoggedDocumentJson.read(root.path("document")),
        root.path("target").asText(),
        edits,
        undoing);
  }

  private static Span span(JsonNode change, String start, String end) {
    return new Span(number(change, start), number(change, end));
  }

  private static int number(JsonNode node, String field) {
    if (!node.path(field).isInt()) {
      throw new IllegalArgumentException("no number “" + field + "”");
    }
    return node.path(field).intValue();
  }

  static String string(JsonNode node, String field) {
    if (!node.path(field).isTextual()) {
      throw new IllegalArgumentException("no text “" + field + "”");
    }
    return node.path(field).textValue();
  }

  /**
   * The changes, made again.
   *
   * @throws IllegalArgumentException if the edits do not fit the text
   */
  public EditedText apply(String original) {
    return EditedText.of(original, edits);
  }

  /**
   * The changes, taken out again.
   *
   * @throws IllegalArgumentException if the edits do not fit the text
   */
  public EditedText undo(String corrected) {
    return EditedText.of(corrected, undoing);
  }
}
