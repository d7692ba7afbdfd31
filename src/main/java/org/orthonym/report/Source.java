package org.orthonym.report;

import java.util.List;
import java.util.Optional;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/** The file that a text was read from, as far as a report can point into it. */
public interface Source {

  /**
   * The characters of the file, without a byte order mark; empty if it is not for people's eyes.
   */
  Optional<String> characters();

  /**
   * Where a span of the text stands in {@link #characters()}, with the markup inside of it; empty
   * if that cannot be told.
   */
  Optional<Span> place(Span span);

  /**
   * What an edit of the text does to {@link #characters()}: edits in their order, spelt as the file
   * spells its text, such as with entities. Empty if it has no place there or changes nothing.
   */
  List<Edit> edits(Edit edit);

  /** The source of a text that is all its file holds. */
  static Source plain(String text) {
    return new Source() {
      @Override
      public Optional<String> characters() {
        return Optional.of(text);
      }

      @Override
      public Optional<Span> place(Span span) {
        return Optional.of(span);
      }

      @Override
      public List<Edit> edits(Edit edit) {
        return List.of(edit);
      }
    };
  }

  /** The source of a text whose file nobody reads as it is, such as an archive. */
  static Source opaque() {
    return new Source() {
      @Override
      public Optional<String> characters() {
        return Optional.empty();
      }

      @Override
      public Optional<Span> place(Span span) {
        return Optional.empty();
      }

      @Override
      public List<Edit> edits(Edit edit) {
        return List.of();
      }
    };
  }
}
