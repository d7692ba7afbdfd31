package org.orthonym.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.orthonym.normalise.Original;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

/**
 * A file that has its original beside the translation, unit by unit.
 *
 * @param document the translation
 * @param units what its units were translated from
 * @param targetLanguage the language of the translation, as the file says
 */
record TranslatedDocument(SourceDocument document, Original units, Optional<String> targetLanguage)
    implements Document {

  @Override
  public String format() {
    return document.format();
  }

  @Override
  public String encoding() {
    return document.encoding();
  }

  @Override
  public String text() {
    return document.text();
  }

  @Override
  public Spans untouched() {
    return document.untouched();
  }

  @Override
  public Optional<LocalDate> date() {
    return document.date();
  }

  @Override
  public Optional<String> sourceLanguage() {
    return document.sourceLanguage();
  }

  @Override
  public Optional<Original> original() {
    return Optional.of(units);
  }

  @Override
  public List<Span> articles() {
    return document.articles();
  }

  @Override
  public boolean takes(Edit edit) {
    return document.takes(edit);
  }

  @Override
  public boolean isAllText() {
    return document.isAllText();
  }

  @Override
  public byte[] write(EditedText edited) throws DocumentException {
    return document.write(edited);
  }
}
