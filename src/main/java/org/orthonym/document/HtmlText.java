package org.orthonym.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Puts the text of a page together: blocks apart, inline markup not seen, asides behind the rest so
 * that they do not interrupt it. Not thread-safe.
 *
 * <p>Where the parser says that a text stands is checked against the page: what does not read the
 * same there is read but cannot be changed.
 */
final class HtmlText {
  private final String source;
  private final SourceTextBuilder out;
  private final String language;
  private final Deque<Element> asides = new ArrayDeque<>();
  private final List<Element> read = new ArrayList<>();
  private final Entities entities = Entities.ofHtml();
  private final Entities attributeEntities = Entities.ofAttributes();

  /**
   * @param source the characters of the page
   * @param out takes the text
   */
  HtmlText(org.jsoup.nodes.Document page, String source, SourceTextBuilder out) {
    this.source = source;
    this.out = out;
    Element html = page.firstElementChild();
    this.language = html == null ? "" : HtmlElements.language(html);
    fence(page);
  }

  private void fence(org.jsoup.nodes.Document page) {
    List<Range> comments = new ArrayList<>();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Comment && node.sourceRange().isTracked()) {
            comments.add(node.sourceRange());
          }
        });
    comments.sort(Comparator.comparingInt(Range::startPos));
    Fences fences = new Fences(source);
    comments.forEach(range -> fences.comment(range.startPos(), range.endPos()));
    fences.all().forEach(out::fence);
  }

  /** Adds the text within an element, which belongs to no other unit. */
  void add(Element root) {
    addWithoutAsides(root);
    while (!asides.isEmpty()) {
      addWithoutAsides(asides.remove());
    }
  }

  private void addWithoutAsides(Element root) {
    out.separate("\n\n");
    root.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
              addText(text);
            } else if (node instanceof Element element) {
              return enter(element, depth == 0);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
              out.separate(HtmlElements.breakAround(element));
            }
            return FilterResult.CONTINUE;
          }
        });
  }

  private NodeFilter.FilterResult enter(Element element, boolean isRoot) {
    out.separate(HtmlElements.breakAround(element));
    if (!isRoot && HtmlElements.isUnread(element)) {
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
    }
    if (!isRoot && HtmlElements.isAside(element)) {
      asides.add(element);
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
    }
    read.add(element);
    return NodeFilter.FilterResult.CONTINUE;
  }

  private void addText(TextNode node) {
    Element parent = node.parent();
    Range range = node.sourceRange();
    int length = out.length();
    EntityText text =
        new EntityText(
            out,
            source,
            entities,
            Escapes.MARKUP,
            parent != null && HtmlElements.keepsBlanks(parent));
    if (!range.isTracked() || !text.add(range.startPos(), range.endPos(), node.getWholeText())) {
      out.separator(node.getWholeText());
    }
    if (parent != null && (isUntouched(parent) || HtmlElements.isCode(parent))) {
      out.untouchedSince(length);
    }
  }

  /** Adds an attribute of each element whose text was read, as units of their own. */
  void addAttributes(String... names) {
    for (Element element : read) {
      for (String name : names) {
        addAttribute(element, name);
      }
    }
  }

  /** Adds the value of an attribute as a unit of its own, if the element has one. */
  void addAttribute(Element element, String name) {
    Attribute attribute = element.attribute(name);
    if (attribute == null || attribute.getValue().isBlank()) {
      return;
    }
    Range range = attribute.sourceRange().valueRange();
    if (!range.isTracked() || range.startPos() < 1) {
      return;
    }
    out.separate("\n\n");
    int length = out.length();
    char quote = source.charAt(range.startPos() - 1);
    Escape escape = quote == '"' || quote == '\'' ? Escapes.ATTRIBUTE : Escapes.BARE_ATTRIBUTE;
    new EntityText(out, source, attributeEntities, escape, false)
        .add(range.startPos(), range.endPos(), attribute.getValue());
    if (isUntouched(element)) {
      out.untouchedSince(length);
    }
  }

  /** Whether what is in an element is marked as not to be translated or in another language. */
  private boolean isUntouched(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String translate = at.attr("translate").toLowerCase(Locale.ROOT);
      if (translate.equals("yes")) {
        return false;
      }
      String own = HtmlElements.language(at);
      boolean foreign = !own.isEmpty() && !language.isEmpty() && !own.equals(language);
      if (translate.equals("no") || at.hasClass("notranslate") || foreign) {
        return true;
      }
    }
    return false;
  }
}
