package org.orthonym.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.orthonym.text.Span;

/**
 * A report in the Reviewdog Diagnostic Format, one JSON object a line ({@code rdjsonl}), from which
 * reviewdog posts comments with suggestions that an author accepts by a click. What was applied is
 * a WARNING, what is suggested or remarked an INFO.
 *
 * <p>Lines and columns count from 1; a line ends with LF, a column counts bytes of UTF-8, as the
 * format wants it.
 */
public final class ReviewdogReport implements Report {

  @Override
  public String of(ReviewedFile file) {
    StringBuilder lines = new StringBuilder();
    Optional<Ruler> ruler = file.source().characters().map(Ruler::new);
    for (Finding finding : Finding.of(file.changeLog())) {
      lines.append(Json.compact(out -> write(out, file, ruler, finding))).append('\n');
    }
    return lines.toString();
  }

  private static void write(
      JsonGenerator out, ReviewedFile file, Optional<Ruler> ruler, Finding finding)
      throws IOException {
    Optional<Span> place = file.source().place(finding.span());
    out.writeStartObject();
    out.writeStringField("message", finding.message());
    out.writeObjectFieldStart("location");
    out.writeStringField("path", file.path());
    if (place.isPresent() && ruler.isPresent()) {
      ruler.get().write(out, place.get());
    }
    out.writeEndObject();
    out.writeStringField("severity", finding.applied() ? "WARNING" : "INFO");
    out.writeObjectFieldStart("source");
    out.writeStringField("name", "orthonym");
    out.writeEndObject();
    out.writeObjectFieldStart("code");
    out.writeStringField("value", finding.rule());
    out.writeEndObject();
    if (ruler.isPresent() && finding.change().isPresent()) {
      writeSuggestions(out, file, ruler.get(), finding);
    }
    out.writeEndObject();
  }

  private static void writeSuggestions(
      JsonGenerator out, ReviewedFile file, Ruler ruler, Finding finding) throws IOException {
    out.writeArrayFieldStart("suggestions");
    for (String replacement : finding.replacements()) {
      Optional<ReviewedFile.Fix> fix = file.fix(finding.span(), replacement);
      if (fix.isPresent()) {
        out.writeStartObject();
        ruler.write(out, fix.get().span());
        out.writeStringField("text", fix.get().after());
        out.writeEndObject();
      }
    }
    out.writeEndArray();
  }

  /** Tells places as lines and bytes. Places come in order, so that a text is gone over once. */
  private static final class Ruler {
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    Ruler(String text) {
      this.text = text;
    }

    void write(JsonGenerator out, Span span) throws IOException {
      out.writeObjectFieldStart("range");
      write(out, "start", span.start());
      write(out, "end", span.end());
      out.writeEndObject();
    }

    private void write(JsonGenerator out, String name, int offset) throws IOException {
      goTo(offset);
      out.writeObjectFieldStart(name);
      out.writeNumberField("line", line);
      out.writeNumberField("column", bytes(lineStart, offset) + 1);
      out.writeEndObject();
    }

    private void goTo(int offset) {
      while (at > offset) {
        at--;
        if (text.charAt(at) == '\n') {
          line--;
          lineStart = text.lastIndexOf('\n', at - 1) + 1;
        }
      }
      for (; at < offset; at++) {
        if (text.charAt(at) == '\n') {
          line++;
          lineStart = at + 1;
        }
      }
    }

    private int bytes(int from, int to) {
      return text.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
    }
  }
}
