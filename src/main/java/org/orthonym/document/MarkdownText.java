package org.orthonym.document;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Puts the text of Markdown together: paragraphs, headings and list items apart, emphasis not seen,
 * the texts of links and images with the rest. Code is read but stays; HTML, the targets of links
 * and their definitions are not read. Not thread-safe.
 */
final class MarkdownText extends AbstractVisitor {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private final String source;
  private final int start;
  private final SourceTextBuilder out;
  private final Fences fences;
  private final Entities entities = Entities.ofMarkdown();

  /**
   * @param source the characters of the file
   * @param start where its Markdown begins
   * @param out takes the text
   */
  MarkdownText(String source, int start, SourceTextBuilder out) {
    this.source = source;
    this.start = start;
    this.out = out;
    this.fences = new Fences(source);
  }

  /** Adds the text. */
  void add() {
    PARSER.parse(source.substring(start)).accept(this);
    fences.all().forEach(out::fence);
  }

  @Override
  protected void visitChildren(Node parent) {
    boolean apart = parent instanceof Block || parent instanceof Image;
    String between = parent instanceof Paragraph || parent instanceof Image ? "\n" : "\n\n";
    if (apart) {
      out.separate(isInList(parent) ? "\n" : between);
    }
    super.visitChildren(parent);
    if (apart) {
      out.separate(between);
    }
  }

  private static boolean isInList(Node node) {
    return node.getParent() instanceof org.commonmark.node.ListItem;
  }

  @Override
  public void visit(Text text) {
    List<SourceSpan> spans = text.getSourceSpans();
    boolean placed = spans.size() == 1;
    if (placed) {
      int from = start + spans.get(0).getInputIndex();
      int to = from + spans.get(0).getLength();
      while (to > from && source.charAt(to - 1) == ' ' && !text.getLiteral().endsWith(" ")) {
        to--; // blanks before a break are not read
      }
      placed =
          new EntityText(out, source, entities, Escapes.MARKDOWN, true)
              .add(from, to, text.getLiteral());
    }
    if (!placed) {
      out.separator(text.getLiteral());
    }
  }

  /** A link that is called by its own text, as {@code [text][]}, would lose its target. */
  @Override
  public void visit(Link link) {
    int length = out.length();
    super.visit(link);
    if (isCalledByText(link)) {
      out.untouchedSince(length);
    }
  }

  private boolean isCalledByText(Link link) {
    List<SourceSpan> spans = link.getSourceSpans();
    if (spans.isEmpty()) {
      return false;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int from = start + spans.get(0).getInputIndex();
    String written = source.substring(from, start + last.getInputIndex() + last.getLength());
    return written.startsWith("<")
        || written.endsWith("[]")
        || (written.endsWith("]") && !written.contains("]["));
  }

  @Override
  public void visit(SoftLineBreak line) {
    out.separator(" ");
  }

  @Override
  public void visit(HardLineBreak line) {
    out.separator("\n");
  }

  @Override
  public void visit(Code code) {
    out.separator("`" + code.getLiteral().replace('\n', ' ') + "`");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    out.separate("\n\n");
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    out.separate("\n\n");
  }

  @Override
  public void visit(HtmlBlock html) {
    out.separate("\n\n");
    mark(html);
  }

  @Override
  public void visit(HtmlInline html) {
    mark(html);
  }

  private void mark(Node html) {
    List<SourceSpan> spans = html.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int end = start + last.getInputIndex() + last.getLength();
      fences.comment(start + spans.get(0).getInputIndex(), end);
    }
  }
}
