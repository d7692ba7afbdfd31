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
 * A file of characters, of which some are read: every format that is no plain text and no archive.
 *
 * @param reader its format, which reads it again when it is written
 * @param content the file and what is read of it
 * @param date when it was published, as the file says
 * @param sourceLanguage what it was translated from, as the file says
 * @param targetLanguage the language it was translated into, as the file says
 * @param original what it was translated from, if the file has it beside the translation
 */
record SourceDocument(
    Format reader,
    SourceText content,
    Optional<LocalDate> date,
    Optional<String> sourceLanguage,
    Optional<String> targetLanguage,
    Optional<Original> original)
    implements Document {

  /** A file that does not say that it is a translation. */
  SourceDocument(Format reader, SourceText content, Optional<LocalDate> date) {
    this(reader, content, date, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Override
  public String format() {
    return reader.name();
  }

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
  public List<Span> articles() {
    return content.articles();
  }

  @Override
  public boolean isAllText() {
    return false;
  }

  @Override
  public boolean takes(Edit edit) {
    return content.takes(edit);
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
  public boolean reads(EditedText edited) throws DocumentException {
    return edited.edits().isEmpty() || reads(bytes(edited), edited);
  }

  private boolean reads(byte[] bytes, EditedText edited) throws DocumentException {
    String read = reader.read(bytes, content.encoding()).text();
    return withoutBlanks(read).equals(withoutBlanks(edited.corrected()));
  }

  private byte[] bytes(EditedText edited) throws DocumentException {
    return content.encoding().encode(content.write(edited).corrected());
  }

  /** What is written is read again, so that nothing comes out but what was meant. */
  @Override
  public byte[] write(EditedText edited) throws DocumentException {
    byte[] bytes = bytes(edited);
    if (!edited.edits().isEmpty() && !reads(bytes, edited)) {
      throw new DocumentException(
          "would be read differently with the corrections in it, as its markup is broken:"
              + " mend the markup and try again");
    }
    return bytes;
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }
}
