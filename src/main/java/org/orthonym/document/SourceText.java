package org.orthonym.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

/**
 * The characters of a file, and the pieces of it that a reader reads, put together into one text.
 * The way back replaces characters of the file at the places of the edits, and nothing else.
 *
 * <p>Pieces may come in another order than in the file. Offsets of the text and of the source are
 * UTF-16 units, half-open. Immutable and thread-safe; a look-up takes time logarithmic in the
 * number of pieces.
 */
final class SourceText {
  private final String source;
  private final Encoding encoding;
  private final String text;
  private final Pieces pieces;
  private final Spans untouched;
  private final List<Alongside> alongside;
  private final List<Span> articles;

  /** The parts that a {@link SourceTextBuilder} has put together. */
  SourceText(
      String source,
      Encoding encoding,
      String text,
      List<Piece> pieces,
      Spans untouched,
      List<Alongside> alongside,
      List<Span> articles) {
    this.source = source;
    this.encoding = encoding;
    this.text = text;
    this.pieces = new Pieces(pieces);
    this.untouched = untouched;
    this.alongside = List.copyOf(alongside);
    this.articles = List.copyOf(articles);
  }

  /**
   * A text to be put together.
   *
   * @param source every character of the file
   * @param encoding what the bytes of the file are written in
   */
  static SourceTextBuilder of(String source, Encoding encoding) {
    return new SourceTextBuilder(source, encoding);
  }

  /** What a reader reads. */
  String text() {
    return text;
  }

  List<Piece> pieces() {
    return pieces.all();
  }

  /** Every character of the file. */
  String source() {
    return source;
  }

  Encoding encoding() {
    return encoding;
  }

  /** The places of the text that nobody may change. */
  Spans untouched() {
    return untouched;
  }

  /** The articles that the text consists of, in order and without gaps. */
  List<Span> articles() {
    return articles;
  }

  /** Whether an edit of the text has a place in the file: it eats no separator or markup. */
  boolean takes(Edit edit) {
    return inSource(edit).isPresent();
  }

  /**
   * An edit of the text as edits of which each lies in one run of pieces, which are neighbours in
   * the file. Together they give the same text; parts that stay as they are, are left out.
   *
   * @return empty if it would change a separator, a place that is no text, or an untouched one
   */
  Optional<List<Edit>> split(Edit edit) {
    Span span = edit.span();
    if (untouched.overlap(span)) {
      return Optional.empty();
    }
    List<Stretch> stretches = pieces.stretches(span);
    if (stretches.isEmpty() || (stretches.size() == 1 && stretches.get(0).fixed())) {
      return Optional.empty();
    }
    if (stretches.size() == 1) {
      return Optional.of(List.of(edit));
    }
    return Division.of(span.in(text), edit.after(), stretches)
        .map(parts -> edits(stretches, parts));
  }

  private List<Edit> edits(List<Stretch> stretches, List<String> parts) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Span span = new Span(stretches.get(i).start(), stretches.get(i).end());
      if (!span.in(text).equals(parts.get(i))) {
        edits.add(new Edit(span, parts.get(i)));
      }
    }
    return edits;
  }

  /** The edits of the file that an edit of the text comes to, in any order. */
  private Optional<List<Edit>> inSource(Edit edit) {
    Optional<List<Edit>> parts = split(edit);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    List<Edit> edits = new ArrayList<>();
    for (Edit part : parts.get()) {
      Optional<Edit> one = inRun(part);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      edits.add(one.get());
    }
    return Optional.of(edits);
  }

  /** An edit within one run, with as little of the file replaced as there is to replace. */
  private Optional<Edit> inRun(Edit edit) {
    Edit least = edit.leastIn(text);
    Piece first = pieces.at(edit.span(), least.span().start());
    Piece last = pieces.at(edit.span(), Math.max(least.span().end() - 1, edit.span().start()));
    Edit whole = first.widenStart(last.widenEnd(least, text), text);
    Span span = new Span(first.toSource(whole.span().start()), last.toSource(whole.span().end()));
    return first
        .escape()
        .flatMap(escape -> escape.write(whole.after(), encoding))
        .map(written -> new Edit(span, written));
  }

  /**
   * The edits of the file that an edit of the text comes to, in their order; none if it has no
   * place.
   */
  List<Edit> inCharacters(Edit edit) {
    return inSource(edit).orElse(List.of()).stream()
        .sorted(Comparator.comparing(Edit::span))
        .toList();
  }

  /**
   * The characters of the file from the first to the last that a span of the text was made of;
   * empty if that are none.
   */
  Optional<Span> place(Span span) {
    return pieces.place(span);
  }

  /**
   * The characters of the file with edits of the text put in.
   *
   * @throws IllegalArgumentException if these are edits of another text
   * @throws DocumentException if an edit has no place in the file, see {@link #takes}
   */
  EditedText write(EditedText edited) throws DocumentException {
    if (!edited.original().equals(text)) {
      throw new IllegalArgumentException("these are edits of another text");
    }
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : apart(edited.edits())) {
      edits.addAll(
          inSource(edit)
              .orElseThrow(
                  () ->
                      new DocumentException(
                          "“%s” has no place in the file where “%s” stands"
                              .formatted(edit.after(), edit.span().in(text)))));
    }
    List<Edit> all = new ArrayList<>(edits);
    for (Alongside also : alongside) {
      if (edits.stream().anyMatch(edit -> also.within().contains(edit.span()))) {
        all.add(also.edit());
      }
    }
    return EditedText.of(source, joined(all));
  }

  /** The same edits, of which no two change one piece that is a whole. */
  private List<Edit> apart(List<Edit> edits) {
    List<Edit> apart = new ArrayList<>();
    for (Edit edit : edits) {
      Edit last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
      if (last != null && pieces.isInOneWhole(last.span().end(), edit.span().start())) {
        Span both = new Span(last.span().start(), edit.span().end());
        String between = text.substring(last.span().end(), edit.span().start());
        apart.set(apart.size() - 1, new Edit(both, last.after() + between + edit.after()));
      } else {
        apart.add(edit);
      }
    }
    return apart;
  }

  /** Edits that touch each other, made one. */
  private static List<Edit> joined(List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparing(Edit::span));
    List<Edit> joined = new ArrayList<>();
    for (Edit edit : sorted) {
      Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.span().end() == edit.span().start()) {
        Span both = new Span(last.span().start(), edit.span().end());
        joined.set(joined.size() - 1, new Edit(both, last.after() + edit.after()));
      } else {
        joined.add(edit);
      }
    }
    return joined;
  }
}
