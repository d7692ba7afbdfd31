package org.orthonym.report;

import java.util.List;
import java.util.Optional;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/** A file with a heading of markup before its text, in which an ampersand is an entity. */
final class MarkedUpSource implements Source {
  private static final String HEADING = "<h1>ü</h1>\n";

  private final String text;

  MarkedUpSource(String text) {
    this.text = text;
  }

  private static String written(String text) {
    return text.replace("&", "&amp;");
  }

  private int at(int offset) {
    return HEADING.length() + written(text.substring(0, offset)).length();
  }

  @Override
  public Optional<String> characters() {
    return Optional.of(HEADING + written(text));
  }

  @Override
  public Optional<Span> place(Span span) {
    return Optional.of(new Span(at(span.start()), at(span.end())));
  }

  @Override
  public List<Edit> edits(Edit edit) {
    return List.of(new Edit(place(edit.span()).orElseThrow(), written(edit.after())));
  }
}
