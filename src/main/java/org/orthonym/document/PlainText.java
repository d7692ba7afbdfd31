package org.orthonym.document;

import java.util.List;
import java.util.Optional;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;

/** A plain text file: everything in it is text. */
final class PlainText implements Document {
  static final Format FORMAT = new PlainTextFormat();

  private final String text;
  private final Encoding encoding;

  private PlainText(String text, Encoding encoding) {
    this.text = text;
    this.encoding = encoding;
  }

  @Override
  public String format() {
    return FORMAT.name();
  }

  @Override
  public String encoding() {
    return encoding.name();
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public Optional<String> characters() {
    return Optional.of(text);
  }

  @Override
  public Optional<Span> place(Span span) {
    return Optional.of(span);
  }

  @Override
  public List<Edit> inCharacters(Edit edit) {
    return List.of(edit);
  }

  @Override
  public byte[] write(EditedText edited) throws DocumentException {
    return encoding.encode(edited.corrected());
  }

  private static final class PlainTextFormat implements Format {
    @Override
    public String name() {
      return "text";
    }

    @Override
    public List<String> extensions() {
      return List.of("txt", "text");
    }

    @Override
    public Document read(byte[] bytes, Encoding encoding) throws DocumentException {
      return new PlainText(encoding.decode(bytes), encoding);
    }
  }
}
