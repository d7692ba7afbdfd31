package org.orthonym.cli;

import java.util.List;
import java.util.Optional;
import org.orthonym.document.Document;
import org.orthonym.document.DocumentException;
import org.orthonym.report.Source;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
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
    if (document.characters().isEmpty() || !document.takes(edit)) {
      return List.of();
    }
    try {
      EditedText edited = EditedText.of(document.text(), List.of(edit));
      return document.inFile(edited).orElse(edited).edits();
    } catch (DocumentException e) {
      return List.of();
    }
  }
}
