package org.orthonym.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.orthonym.text.Span;

/**
 * A file of gold cases: passages with marks, a JSON object a line, or names that must stay.
 *
 * <p>Passages are separated by a line {@code ---}. Each begins with lines {@code key: value} (id,
 * target, date, source) and an empty line; then comes the marked text: {@code [[seen|right]]} has
 * to be changed, {@code [[?seen|right]]} may be, {@code {{seen}}} must stay.
 *
 * <p>A JSON line has {@code id}, {@code text}, optionally {@code target}, {@code date}, {@code
 * source}, then {@code edits} (objects with {@code start}, {@code end}, {@code before}, a list
 * {@code after} and {@code optional}) and {@code traps} (objects with {@code start} and {@code
 * end}). Offsets are UTF-16 units.
 *
 * <p>A file {@code .tsv} is a {@linkplain StayingNames list of names that must stay}.
 */
public final class GoldFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAMES = ".tsv";
  private static final List<String> GOLD = List.of(".txt", ".jsonl", NAMES);

  private GoldFile() {}

  /**
   * Reads the cases of files in their order; of a folder, its {@code .txt}, {@code .jsonl} and
   * {@code .tsv} files by name.
   *
   * @throws IOException if a file cannot be read
   * @throws IllegalArgumentException if a file has not the form; the message names file and case
   */
  public static List<GoldCase> read(List<Path> paths) throws IOException {
    List<GoldCase> cases = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : files(paths)) {
      for (GoldCase gold : read(file)) {
        if (!ids.add(gold.id())) {
          throw new IllegalArgumentException(file + ": the id “" + gold.id() + "” stands twice");
        }
        cases.add(gold);
      }
    }
    return cases;
  }

  private static List<Path> files(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.list(path)) {
        inside.filter(GoldFile::isGold).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static boolean isGold(Path file) {
    return GOLD.stream().anyMatch(file.toString()::endsWith);
  }

  private static List<GoldCase> read(Path file) throws IOException {
    String content = Files.readString(file).replace("\r\n", "\n");
    if (file.toString().endsWith(NAMES)) {
      return names(file, content);
    }
    boolean lines = content.stripLeading().startsWith("{");
    List<GoldCase> cases = new ArrayList<>();
    for (String part : content.split(lines ? "\n" : "(?m)^---\\s*$", -1)) {
      if (!part.isBlank()) {
        try {
          cases.add(lines ? line(part) : passage(stripLines(part)));
        } catch (IllegalArgumentException | DateTimeException e) {
          String start = part.strip().lines().findFirst().orElse("");
          throw new IllegalArgumentException(file + ": " + start + ": " + e.getMessage(), e);
        }
      }
    }
    return cases;
  }

  private static List<GoldCase> names(Path file, String content) {
    try {
      return StayingNames.parse(content).cases();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static String stripLines(String part) {
    return part.replaceAll("^\n+|\n+$", "");
  }

  private static GoldCase passage(String block) {
    int gap = block.indexOf("\n\n");
    Map<String, String> head = new LinkedHashMap<>();
    for (String line : block.substring(0, gap < 0 ? block.length() : gap).split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("“" + line + "” is no line of a head, key: value");
      }
      head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    String id = head.get("id");
    if (id == null) {
      throw new IllegalArgumentException("a passage without an id");
    }
    MarkedText marked = MarkedText.parse(gap < 0 ? "" : block.substring(gap + 2));
    return new GoldCase(
        id,
        marked.text(),
        head.getOrDefault("target", "de"),
        Optional.ofNullable(head.get("date")).map(LocalDate::parse),
        Optional.ofNullable(head.get("source")),
        marked.edits(),
        marked.traps());
  }

  private static GoldCase line(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
    return new GoldCase(
        required(node, "id"),
        required(node, "text"),
        node.path("target").asText("de"),
        optional(node, "date").map(LocalDate::parse),
        optional(node, "source"),
        edits(node.path("edits")),
        traps(node.path("traps")));
  }

  private static String required(JsonNode node, String key) {
    return optional(node, key)
        .orElseThrow(() -> new IllegalArgumentException("a case without " + key));
  }

  private static Optional<String> optional(JsonNode node, String key) {
    return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
  }

  private static List<GoldEdit> edits(JsonNode nodes) {
    List<GoldEdit> edits = new ArrayList<>();
    for (JsonNode node : nodes) {
      List<String> after = new ArrayList<>();
      node.path("after").forEach(right -> after.add(right.asText()));
      edits.add(
          new GoldEdit(
              span(node), required(node, "before"), after, node.path("optional").asBoolean()));
    }
    return edits;
  }

  private static List<Span> traps(JsonNode nodes) {
    List<Span> traps = new ArrayList<>();
    nodes.forEach(node -> traps.add(span(node)));
    return traps;
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(-1), node.path("end").asInt(-1));
  }
}
