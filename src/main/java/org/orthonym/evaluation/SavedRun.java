package org.orthonym.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of a run, so that a later one can be compared with it.
 *
 * @param figures each figure by its name
 * @param findings each finding, as a line
 */
public record SavedRun(Map<String, Double> figures, List<String> findings) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies. */
  public SavedRun {
    figures = new TreeMap<>(figures);
    findings = List.copyOf(findings);
  }

  /** What is to be kept of an evaluation. */
  public static SavedRun of(Evaluation evaluation) {
    Scores scores = evaluation.scores();
    return new SavedRun(
        Map.of(
            "precision", scores.precision(),
            "recall", scores.recall(),
            "recall@1", scores.recallAtFirst(),
            "in dict.", scores.recallInDictionary(),
            "F0.5", scores.f05(),
            "harm", scores.harm(),
            "wrong", (double) scores.wrong(),
            "applied", (double) scores.applied(),
            "sprung", (double) scores.sprung()),
        evaluation.findings().stream().map(Finding::toString).toList());
  }

  /** Writes the run as JSON. */
  public void write(Path file) throws IOException {
    ObjectNode run = JSON.createObjectNode();
    ObjectNode numbers = run.putObject("figures");
    figures.forEach(numbers::put);
    ArrayNode lines = run.putArray("findings");
    findings.forEach(lines::add);
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(run) + "\n");
  }

  /**
   * Reads a run that {@link #write} wrote.
   *
   * @throws IOException if it cannot be read or is no such file
   */
  public static SavedRun read(Path file) throws IOException {
    JsonNode run = JSON.readTree(Files.readString(file));
    if (!run.path("figures").isObject() || !run.path("findings").isArray()) {
      throw new IOException(file + " is no saved run: it has no figures and findings");
    }
    Map<String, Double> figures = new TreeMap<>();
    for (Map.Entry<String, JsonNode> figure : run.get("figures").properties()) {
      figures.put(figure.getKey(), figure.getValue().asDouble());
    }
    List<String> findings = new ArrayList<>();
    run.get("findings").forEach(line -> findings.add(line.asText()));
    return new SavedRun(figures, findings);
  }

  /** What is different in this run from an earlier one: figures, then findings gone and new. */
  public String since(SavedRun earlier) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Double> figure : figures.entrySet()) {
      double before = earlier.figures.getOrDefault(figure.getKey(), Double.NaN);
      double now = figure.getValue();
      text.append(
          String.format(
              Locale.ROOT,
              "%-10s %10.4f -> %10.4f  %+.4f\n",
              figure.getKey(),
              before,
              now,
              now - before));
    }
    without(earlier.findings, findings).forEach(line -> text.append("gone: " + line + "\n"));
    without(findings, earlier.findings).forEach(line -> text.append("new:  " + line + "\n"));
    return text.toString();
  }

  private static List<String> without(List<String> lines, List<String> taken) {
    List<String> left = new ArrayList<>(lines);
    taken.forEach(left::remove);
    return left;
  }
}
