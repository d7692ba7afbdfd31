package org.orthonym.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.orthonym.matching.Evidence;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Normalised;
import org.orthonym.normalise.Note;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/** Changes and notes as JSON. Offsets count UTF-16 units, of the original text if not said. */
public final class ChangeJson {
  /** The fields that {@link #resultFields} writes. */
  public static final Set<String> RESULT_FIELDS = Set.of("corrected", "changes", "notes");

  private ChangeJson() {}

  /**
   * The fields {@code corrected}, {@code changes} and, if there are any, {@code notes}, without
   * braces around them.
   *
   * @param original the text that was put right
   */
  public static String resultFields(String original, Normalised result) {
    String object =
        Json.compact(
            out -> {
              out.writeStartObject();
              out.writeStringField("corrected", result.text());
              writeChanges(out, original, result.changeLog());
              if (!result.changeLog().notes().isEmpty()) {
                writeNotes(out, result.changeLog());
              }
              out.writeEndObject();
            });
    return object.substring(1, object.length() - 1);
  }

  /**
   * The fields {@code name} and {@code text} of an article, without braces around them.
   *
   * @param name what it is called
   */
  public static String articleFields(String name, String text) {
    String object =
        Json.compact(
            out -> {
              out.writeStartObject();
              out.writeStringField("name", name);
              out.writeStringField("text", text);
              out.writeEndObject();
            });
    return object.substring(1, object.length() - 1);
  }

  /**
   * The fields {@code error} and {@code line} for a line that could not be put right.
   *
   * @param line its number, from 1
   * @param message what is wrong with it
   */
  public static String errorFields(long line, String message) {
    String object =
        Json.compact(
            out -> {
              out.writeStartObject();
              out.writeStringField("error", message);
              out.writeNumberField("line", line);
              out.writeEndObject();
            });
    return object.substring(1, object.length() - 1);
  }

  static void writeChanges(JsonGenerator out, String original, ChangeLog log) throws IOException {
    EditedText edited = log.apply(original);
    int applied = 0;
    out.writeArrayFieldStart("changes");
    for (Change change : log.changes()) {
      out.writeStartObject();
      writeSpan(out, "start", "end", change.span());
      if (change.isApplied()) {
        writeSpan(out, "correctedStart", "correctedEnd", edited.correctedSpan(applied++));
      }
      writeRest(out, change);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeSpan(JsonGenerator out, String start, String end, Span span)
      throws IOException {
    out.writeNumberField(start, span.start());
    out.writeNumberField(end, span.end());
  }

  private static void writeRest(JsonGenerator out, Change change) throws IOException {
    out.writeStringField("before", change.before());
    out.writeStringField("after", change.after());
    out.writeStringField("status", change.status().name().toLowerCase(Locale.ROOT));
    out.writeNumberField("confidence", Math.round(change.confidence() * 1000) / 1000.0);
    out.writeStringField("kind", change.kind().label());
    if (change.entity().isPresent()) {
      Change.EntityRef entity = change.entity().get();
      out.writeObjectFieldStart("entity");
      out.writeStringField("id", entity.id());
      out.writeStringField("type", entity.type());
      out.writeStringField("name", entity.name());
      out.writeEndObject();
    }
    out.writeArrayFieldStart("because");
    for (Evidence evidence : change.because()) {
      out.writeStartObject();
      out.writeStringField("kind", evidence.kind());
      out.writeStringField("detail", evidence.detail());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("alternatives");
    for (String alternative : change.alternatives()) {
      out.writeString(alternative);
    }
    out.writeEndArray();
  }

  static void writeNotes(JsonGenerator out, ChangeLog log) throws IOException {
    out.writeArrayFieldStart("notes");
    for (Note note : log.notes()) {
      out.writeStartObject();
      writeSpan(out, "start", "end", note.span());
      out.writeStringField("kind", note.kind().label());
      out.writeStringField("message", note.message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
