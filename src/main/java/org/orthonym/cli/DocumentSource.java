package org.orthonym.cli;

import java.util.List;
import java.util.Optional;
import org.orthonym.document.Document;
import org.orthonym.report.Source;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/**
 * The file of a document, for reports to point into.
 *
 * @param document the document
 */
record DocumentSource(Document document) implements Source {

  @Override
  public Optional<String> characters() {
    return document.characters();
  }

  @Override
  public Optional<Span> place(Span span) {
    return document.place(span);
  }

  @Override
  public List<Edit> edits(Edit edit) {
    return document.inCharacters(edit);
  }
}
