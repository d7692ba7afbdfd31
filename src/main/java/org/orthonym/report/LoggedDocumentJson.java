package org.orthonym.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file that a change log speaks of, as the log has it in JSON. */
final class LoggedDocumentJson {
  private LoggedDocumentJson() {}

  static void write(JsonGenerator out, LoggedDocument document) throws IOException {
    out.writeObjectFieldStart("document");
    out.writeStringField("name", document.name());
    out.writeStringField("format", document.format());
    out.writeStringField("encoding", document.encoding());
    out.writeStringField("sha256", document.sha256());
    out.writeStringField("correctedSha256", document.correctedSha256());
    if (document.tracked().isPresent()) {
      out.writeStringField("tracked", document.tracked().get().toString());
    }
    if (document.undo().isPresent()) {
      write(out, document.undo().get());
    }
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, BytePatch patch) throws IOException {
    out.writeArrayFieldStart("undo");
    for (BytePatch.Step step : patch.steps()) {
      if (step instanceof BytePatch.Copy copy) {
        out.writeArray(new int[] {copy.start(), copy.length()}, 0, 2);
      } else if (step instanceof BytePatch.Fresh fresh) {
        out.writeString(fresh.base64());
      }
    }
    out.writeEndArray();
  }

  /**
   * Reads it back.
   *
   * @throws IllegalArgumentException if something is missing or of the wrong kind
   */
  static LoggedDocument read(JsonNode document) {
    return new LoggedDocument(
        StoredLog.string(document, "name"),
        StoredLog.string(document, "format"),
        StoredLog.string(document, "encoding"),
        StoredLog.string(document, "sha256"),
        StoredLog.string(document, "correctedSha256"),
        document.has("tracked") ? Optional.of(tracked(document)) : Optional.empty(),
        document.has("undo") ? Optional.of(undo(document.path("undo"))) : Optional.empty());
  }

  private static Instant tracked(JsonNode document) {
    try {
      return Instant.parse(StoredLog.string(document, "tracked"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("“tracked” is no date", e);
    }
  }

  private static BytePatch undo(JsonNode steps) {
    List<BytePatch.Step> read = new ArrayList<>();
    for (JsonNode step : steps) {
      read.add(
          step.isTextual()
              ? new BytePatch.Fresh(step.textValue())
              : new BytePatch.Copy(step.path(0).asInt(-1), step.path(1).asInt(-1)));
    }
    return new BytePatch(read);
  }
}
