package org.orthonym.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

  private SourceText(Builder builder) {
    this.source = builder.source;
    this.encoding = builder.encoding;
    this.text = builder.text.toString();
    this.pieces = new Pieces(builder.pieces);
    this.untouched = builder.allUntouched();
    this.alongside = List.copyOf(builder.alongside);
    this.articles = builder.articles();
  }

  /**
   * A text to be put together.
   *
   * @param source every character of the file
   * @param encoding what the bytes of the file are written in
   */
  static Builder of(String source, Encoding encoding) {
    return new Builder(source, encoding);
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

  /** An edit that is made if there is another one within a part of the source. */
  private record Alongside(Edit edit, Span within) {}

  /** Puts a text together from the pieces of a file. Not thread-safe. */
  static final class Builder {
    private final String source;
    private final Encoding encoding;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Span> untouched = new ArrayList<>();
    private final List<Alongside> alongside = new ArrayList<>();
    private final List<Span> fences = new ArrayList<>();
    private final List<Integer> articleStarts = new ArrayList<>();
    private String pending = "";
    private boolean beginsArticle;

    private Builder(String source, Encoding encoding) {
      this.source = Objects.requireNonNull(source, "source must not be null");
      this.encoding = Objects.requireNonNull(encoding, "encoding must not be null");
    }

    /**
     * Adds characters of the file that are read as they are.
     *
     * @throws IndexOutOfBoundsException if the source has no such characters
     */
    Builder verbatim(int start, int end, Escape escape) {
      return add(source.substring(start, end), start, end, true, Optional.of(escape));
    }

    /**
     * Adds characters of the file that are read as others, such as an entity. They are one whole:
     * an edit of a part of {@code read} replaces all of them.
     *
     * @throws IndexOutOfBoundsException if the source has no such characters
     */
    Builder decoded(int start, int end, String read, Escape escape) {
      Objects.checkFromToIndex(start, end, source.length());
      return add(read, start, end, false, Optional.of(escape));
    }

    /** Adds what stands between two units, such as a line break. It is in no file and stays. */
    Builder separator(String between) {
      return add(between, 0, 0, false, Optional.empty());
    }

    /**
     * Begins a new unit: adds a separator before the next piece, unless the text is empty or ends
     * with such a break already.
     *
     * @param between line feeds; those of several calls are not added up
     */
    Builder separate(String between) {
      if (between.length() > pending.length()) {
        pending = between;
      }
      return this;
    }

    /** Begins an article that has nothing to do with what stands before it, as in a table. */
    Builder beginArticle() {
      beginsArticle = !text.isEmpty();
      return separate("\n\n");
    }

    private List<Span> articles() {
      List<Span> articles = new ArrayList<>();
      int start = 0;
      for (int next : articleStarts) {
        articles.add(new Span(start, next));
        start = next;
      }
      articles.add(new Span(start, text.length()));
      return List.copyOf(articles);
    }

    private void addPending() {
      int have = 0;
      while (have < pending.length()
          && have < text.length()
          && text.charAt(text.length() - 1 - have) == '\n') {
        have++;
      }
      String missing = text.isEmpty() ? "" : pending.substring(have);
      pending = "";
      if (!missing.isEmpty()) {
        append(missing, 0, 0, false, Optional.empty());
      }
    }

    private Builder add(
        String read, int start, int end, boolean verbatim, Optional<Escape> escape) {
      if (!read.isEmpty()) {
        addPending();
        if (beginsArticle) {
          articleStarts.add(text.length());
          beginsArticle = false;
        }
        append(read, start, end, verbatim, escape);
      }
      return this;
    }

    private void append(
        String read, int start, int end, boolean verbatim, Optional<Escape> escape) {
      Span span = new Span(text.length(), text.length() + read.length());
      text.append(read);
      pieces.add(new Piece(span, new Span(start, end), verbatim, escape));
    }

    /** The length of the text so far, in UTF-16 units. */
    int length() {
      return text.length();
    }

    /** The last unit of the text so far; a line feed if a new unit begins. */
    char last() {
      boolean begins = text.isEmpty() || !pending.isEmpty();
      return begins ? '\n' : text.charAt(text.length() - 1);
    }

    /** Fences off all that was added since the text had this length: nobody may change it. */
    Builder untouchedSince(int length) {
      if (length < text.length()) {
        untouched.add(new Span(length, text.length()));
      }
      return this;
    }

    /** Fences off what is read in these characters of the file. */
    Builder fence(Span source) {
      fences.add(source);
      return this;
    }

    private Spans allUntouched() {
      List<Span> all = new ArrayList<>(untouched);
      Spans fenced = Spans.of(fences);
      for (Piece piece : pieces) {
        if (!piece.isSeparator()) {
          fenced.overlapping(piece.source()).forEach(fence -> all.add(piece.part(fence)));
        }
      }
      return Spans.of(all);
    }

    /** Fences off a span of the text. */
    Builder untouched(Span span) {
      untouched.add(span);
      return this;
    }

    /**
     * Characters of the file that change whenever anything else does, such as a version number.
     *
     * @param edit of the source, outside all pieces
     */
    Builder alongside(Edit edit) {
      return alongside(edit, new Span(0, source.length()));
    }

    /**
     * Characters of the file that change whenever anything else does in a part of it.
     *
     * @param edit of the source, outside all pieces
     * @param within the part of the source
     */
    Builder alongside(Edit edit, Span within) {
      alongside.add(new Alongside(edit, within));
      return this;
    }

    /** The whole. */
    SourceText build() {
      return new SourceText(this);
    }
  }
}
