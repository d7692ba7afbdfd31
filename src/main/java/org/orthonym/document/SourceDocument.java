package org.orthonym.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

/**
 * A file of characters, of which some are read: every format that is no plain text and no archive.
 *
 * @param format the name of the format
 * @param content the file and what is read of it
 * @param date when it was published, as the file says
 * @param sourceLanguage what it was translated from, as the file says
 */
record SourceDocument(
    String format, SourceText content, Optional<LocalDate> date, Optional<String> sourceLanguage)
    implements Document {

  @Override
  public String encoding() {
    return content.encoding().name();
  }

  @Override
  public String text() {
    return content.text();
  }

  @Override
  public Spans untouched() {
    return content.untouched();
  }

  @Override
  public boolean takes(Edit edit) {
    return content.takes(edit);
  }

  @Override
  public boolean isAllText() {
    return false;
  }

  @Override
  public Optional<String> characters() {
    return Optional.of(content.source());
  }

  @Override
  public Optional<Span> place(Span span) {
    return content.place(span);
  }

  @Override
  public List<Edit> inCharacters(Edit edit) {
    return content.inCharacters(edit);
  }

  @Override
  public byte[] write(EditedText edited) throws DocumentException {
    return content.encoding().encode(content.write(edited).corrected());
  }
}
