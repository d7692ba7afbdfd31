package org.orthonym.document;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What is read of an HTML page: title and descriptions, the text, the texts of attributes, and what
 * the page says of itself to programs (JSON-LD), in this order.
 *
 * @param content the page and the text of it
 * @param date when it was published, as its metadata say
 */
record HtmlPage(SourceText content, Optional<LocalDate> date) {
  /** Deeper elements are taken as if they stood beside each other. */
  private static final int MOST_DEPTH = 400;

  /**
   * Reads a page, or a part of one. Every text is a page, so this does not fail; what cannot be
   * placed for sure in a broken page is read but cannot be changed.
   */
  static HtmlPage read(String source, Encoding encoding) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MOST_DEPTH);
    org.jsoup.nodes.Document page = parser.parseInput(source, "");
    SourceTextBuilder out = SourceText.of(source, encoding);
    HtmlText text = new HtmlText(page, source, out);
    HtmlMetadata metadata = new HtmlMetadata(page, source);
    for (Element title : metadata.titles()) {
      text.add(title);
    }
    metadata.read().forEach(meta -> text.addAttribute(meta, "content"));
    text.add(page);
    text.addAttributes("alt", "title", "aria-label");
    metadata.addLinkedData(out);
    return new HtmlPage(out.build(), metadata.date());
  }
}
