package org.orthonym.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

/** Puts a text together from the pieces of a file. Not thread-safe. */
final class SourceTextBuilder {
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

  SourceTextBuilder(String source, Encoding encoding) {
    this.source = Objects.requireNonNull(source, "source must not be null");
    this.encoding = Objects.requireNonNull(encoding, "encoding must not be null");
  }

  /**
   * Adds characters of the file that are read as they are.
   *
   * @throws IndexOutOfBoundsException if the source has no such characters
   */
  SourceTextBuilder verbatim(int start, int end, Escape escape) {
    return add(source.substring(start, end), start, end, true, Optional.of(escape));
  }

  /**
   * Adds characters of the file that are read as others, such as an entity. They are one whole: an
   * edit of a part of {@code read} replaces all of them.
   *
   * @throws IndexOutOfBoundsException if the source has no such characters
   */
  SourceTextBuilder decoded(int start, int end, String read, Escape escape) {
    Objects.checkFromToIndex(start, end, source.length());
    return add(read, start, end, false, Optional.of(escape));
  }

  /** Adds what stands between two units, such as a line break. It is in no file and stays. */
  SourceTextBuilder separator(String between) {
    return add(between, 0, 0, false, Optional.empty());
  }

  /**
   * Begins a new unit: adds a separator before the next piece, unless the text is empty or ends
   * with such a break already.
   *
   * @param between line feeds; those of several calls are not added up
   */
  SourceTextBuilder separate(String between) {
    if (between.length() > pending.length()) {
      pending = between;
    }
    return this;
  }

  /** Begins an article that has nothing to do with what stands before it, as in a table. */
  SourceTextBuilder beginArticle() {
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

  private SourceTextBuilder add(
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

  private void append(String read, int start, int end, boolean verbatim, Optional<Escape> escape) {
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
  SourceTextBuilder untouchedSince(int length) {
    if (length < text.length()) {
      untouched.add(new Span(length, text.length()));
    }
    return this;
  }

  /** Fences off what is read in these characters of the file. */
  SourceTextBuilder fence(Span source) {
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
  SourceTextBuilder untouched(Span span) {
    untouched.add(span);
    return this;
  }

  /**
   * Characters of the file that change whenever anything else does, such as a version number.
   *
   * @param edit of the source, outside all pieces
   */
  SourceTextBuilder alongside(Edit edit) {
    return alongside(edit, new Span(0, source.length()));
  }

  /**
   * Characters of the file that change whenever anything else does in a part of it.
   *
   * @param edit of the source, outside all pieces
   * @param within the part of the source
   */
  SourceTextBuilder alongside(Edit edit, Span within) {
    alongside.add(new Alongside(edit, within));
    return this;
  }

  /** The whole. */
  SourceText build() {
    return new SourceText(
        source, encoding, text.toString(), pieces, allUntouched(), alongside, articles());
  }
}
