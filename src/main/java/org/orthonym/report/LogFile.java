package org.orthonym.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.normalise.ChangeLog;

/**
 * The change log of one file, as it is kept beside it. Its JSON form has the schema {@code
 * change-log.schema.json} in this package.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version the version of the program
 * @param document the file
 * @param target the language of the text, as a BCP 47 code
 * @param date when the article was published, if known
 * @param dictionaries what was known, the lowest layer first
 * @param policy the name of the policy
 * @param original the text before, which offsets count in; not written
 * @param changeLog what was changed, suggested and remarked
 */
public record LogFile(
    String version,
    LoggedDocument document,
    String target,
    Optional<LocalDate> date,
    List<Dictionary.Layer> dictionaries,
    String policy,
    String original,
    ChangeLog changeLog) {

  /** Copies the list. */
  public LogFile {
    dictionaries = List.copyOf(dictionaries);
  }

  /** The log as JSON in indented lines. */
  public String toJson() {
    return Json.pretty(this::write);
  }

  /** The log as JSON in one line, without a line feed. */
  public String toJsonLine() {
    return Json.compact(this::write);
  }

  private void write(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("tool", "orthonym");
    out.writeStringField("version", version);
    LoggedDocumentJson.write(out, document);
    out.writeStringField("target", target);
    if (date.isPresent()) {
      out.writeStringField("date", date.get().toString());
    }
    writeDictionaries(out);
    out.writeStringField("policy", policy);
    out.writeStringField("offsetUnit", "UTF-16");
    ChangeJson.writeChanges(out, original, changeLog);
    ChangeJson.writeNotes(out, changeLog);
    out.writeEndObject();
  }

  private void writeDictionaries(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("dictionaries");
    for (Dictionary.Layer layer : dictionaries) {
      out.writeStartObject();
      out.writeStringField("name", layer.name());
      out.writeStringField("version", layer.version());
      out.writeStringField("sha256", layer.sha256());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
