package org.orthonym.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.orthonym.matching.Evidence;
import org.orthonym.normalise.Change;
import org.orthonym.text.LineIndex;
import org.orthonym.text.Span;

/**
 * A report in the Static Analysis Results Interchange Format, SARIF 2.1.0 (OASIS standard of 27
 * March 2020), as code scanning services and editors read it. Rules are the kinds of change;
 * columns and offsets count UTF-16 units; what was applied is a warning, what is suggested or
 * remarked a note.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;
  private boolean begun;

  /**
   * @param version the version of the program
   */
  public SarifReport(String version) {
    this.version = version;
  }

  @Override
  public String begin() {
    String run =
        Json.compact(
            out -> {
              out.writeStartObject();
              writeTool(out);
              out.writeStringField("columnKind", "utf16CodeUnits");
              out.writeArrayFieldStart("newlineSequences");
              for (String newline : List.of("\r\n", "\n", "\r")) {
                out.writeString(newline);
              }
              out.writeEndArray();
              out.writeEndObject();
            });
    return "{\"$schema\":\""
        + SCHEMA
        + "\",\"version\":\"2.1.0\",\"runs\":["
        + run.substring(0, run.length() - 1)
        + ",\"results\":[";
  }

  private void writeTool(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("tool");
    out.writeObjectFieldStart("driver");
    out.writeStringField("name", "orthonym");
    out.writeStringField("version", version);
    out.writeArrayFieldStart("rules");
    for (Rule rule : Rule.all()) {
      out.writeStartObject();
      out.writeStringField("id", rule.id());
      writeText(out, "shortDescription", rule.words());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  @Override
  public String of(ReviewedFile file) {
    StringBuilder results = new StringBuilder();
    Optional<LineIndex> lines = file.source().characters().map(LineIndex::of);
    for (Finding finding : Finding.of(file.changeLog())) {
      results.append(begun ? ",\n" : "\n");
      begun = true;
      results.append(Json.compact(out -> writeResult(out, file, lines, finding)));
    }
    return results.toString();
  }

  @Override
  public String end() {
    return "\n]}]}\n";
  }

  private static void writeResult(
      JsonGenerator out, ReviewedFile file, Optional<LineIndex> lines, Finding finding)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("ruleId", finding.rule());
    out.writeStringField("level", finding.applied() ? "warning" : "note");
    writeText(out, "message", finding.message());
    out.writeArrayFieldStart("locations");
    out.writeStartObject();
    out.writeObjectFieldStart("physicalLocation");
    writeArtifact(out, file);
    Optional<Span> place = file.source().place(finding.span());
    if (place.isPresent() && lines.isPresent()) {
      writeRegion(out, "region", lines.get(), place.get());
    }
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndArray();
    if (place.isPresent() && lines.isPresent() && finding.change().isPresent()) {
      writeFixes(out, file, lines.get(), finding);
    }
    if (finding.change().isPresent()) {
      writeProperties(out, finding.change().get());
    }
    out.writeEndObject();
  }

  private static void writeFixes(
      JsonGenerator out, ReviewedFile file, LineIndex lines, Finding finding) throws IOException {
    out.writeArrayFieldStart("fixes");
    for (String replacement : finding.replacements()) {
      Optional<ReviewedFile.Fix> fix = file.fix(finding.span(), replacement);
      if (fix.isEmpty()) {
        continue;
      }
      out.writeStartObject();
      writeText(out, "description", "Write “" + replacement + "”.");
      out.writeArrayFieldStart("artifactChanges");
      out.writeStartObject();
      writeArtifact(out, file);
      out.writeArrayFieldStart("replacements");
      out.writeStartObject();
      writeRegion(out, "deletedRegion", lines, fix.get().span());
      writeText(out, "insertedContent", fix.get().after());
      out.writeEndObject();
      out.writeEndArray();
      out.writeEndObject();
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeArtifact(JsonGenerator out, ReviewedFile file) throws IOException {
    out.writeObjectFieldStart("artifactLocation");
    out.writeStringField("uri", uri(file.path()));
    out.writeEndObject();
  }

  /**
   * A path as a URI reference; one that does not start from the folder of the run becomes a file
   * URI.
   */
  private static String uri(String path) {
    try {
      String escaped = new URI(null, null, "/" + path, null).toASCIIString();
      if (path.startsWith("/")) {
        return "file://" + escaped.substring(1);
      }
      String relative = escaped.substring(1);
      // A colon in the first step would make the steps before it a scheme.
      return relative.split("/", 2)[0].contains(":") ? "./" + relative : relative;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void writeRegion(JsonGenerator out, String name, LineIndex lines, Span span)
      throws IOException {
    out.writeObjectFieldStart(name);
    out.writeNumberField("startLine", lines.line(span.start()));
    out.writeNumberField("startColumn", span.start() - lines.lineStart(span.start()) + 1);
    out.writeNumberField("endLine", lines.line(span.end()));
    out.writeNumberField("endColumn", span.end() - lines.lineStart(span.end()) + 1);
    out.writeNumberField("charOffset", span.start());
    out.writeNumberField("charLength", span.length());
    out.writeEndObject();
  }

  private static void writeText(JsonGenerator out, String name, String text) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("text", text);
    out.writeEndObject();
  }

  private static void writeProperties(JsonGenerator out, Change change) throws IOException {
    out.writeObjectFieldStart("properties");
    out.writeNumberField("confidence", Math.round(change.confidence() * 1000) / 1000.0);
    out.writeStringField("status", change.isApplied() ? "applied" : "suggested");
    if (change.entity().isPresent()) {
      out.writeStringField("entity", change.entity().get().id());
    }
    out.writeArrayFieldStart("because");
    for (Evidence evidence : change.because()) {
      out.writeString(evidence.detail());
    }
    out.writeEndArray();
    out.writeEndObject();
  }
}
