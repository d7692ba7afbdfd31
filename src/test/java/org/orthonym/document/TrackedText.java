package org.orthonym.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a document says once all its tracked changes are accepted, or all are rejected: read from
 * the tree of its XML, without any of the code under test.
 */
final class TrackedText {
  private final boolean accept;
  private final List<String> paragraphs = new ArrayList<>();
  private final Map<String, Element> regions = new HashMap<>();
  private int insertions;

  private TrackedText(boolean accept) {
    this.accept = accept;
  }

  /** The body of a Word document. */
  static String ofDocx(byte[] file, boolean accept) {
    TrackedText text = new TrackedText(accept);
    text.wordParagraphs(root(OfficeFiles.part(file, "word/document.xml")));
    return String.join("\n\n", text.paragraphs);
  }

  /** The body of an OpenDocument text. */
  static String ofOdt(byte[] file, boolean accept) {
    TrackedText text = new TrackedText(accept);
    Element root = root(OfficeFiles.part(file, "content.xml"));
    var regions = root.getElementsByTagNameNS(OdfNames.TEXT, "changed-region");
    for (int i = 0; i < regions.getLength(); i++) {
      Element region = (Element) regions.item(i);
      text.regions.put(region.getAttributeNS(OdfNames.TEXT, "id"), region);
    }
    text.odfParagraphs(root);
    return String.join("\n\n", text.paragraphs);
  }

  static Element root(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + xml, e);
    }
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private void add(StringBuilder paragraph) {
    if (!paragraph.toString().isBlank()) {
      paragraphs.add(paragraph.toString());
    }
  }

  private void wordParagraphs(Element element) {
    if (element.getLocalName().equals("p")) {
      StringBuilder paragraph = new StringBuilder();
      wordText(element, paragraph);
      add(paragraph);
      return;
    }
    children(element).forEach(this::wordParagraphs);
  }

  private void wordText(Element element, StringBuilder out) {
    switch (element.getLocalName()) {
      case "ins" -> {
        if (!accept) {
          return;
        }
      }
      case "del" -> {
        if (accept) {
          return;
        }
      }
      case "t", "delText" -> out.append(element.getTextContent());
      case "tab" -> out.append('\t');
      case "br" -> out.append('\n');
      default -> {}
    }
    children(element).forEach(child -> wordText(child, out));
  }

  private void odfParagraphs(Element element) {
    switch (element.getLocalName()) {
      case "tracked-changes" -> {}
      case "p" -> {
        StringBuilder paragraph = new StringBuilder();
        odfText(element, paragraph);
        add(paragraph);
      }
      default -> children(element).forEach(this::odfParagraphs);
    }
  }

  private void odfText(Element parent, StringBuilder out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        odfElement(element, out);
      } else if (accept || insertions == 0) {
        out.append(node.getTextContent());
      }
    }
  }

  private void odfElement(Element element, StringBuilder out) {
    switch (element.getLocalName()) {
      case "change-start" -> insertions++;
      case "change-end" -> insertions--;
      case "change" -> out.append(deleted(element));
      case "s" -> out.append(accept || insertions == 0 ? " " : "");
      case "tab" -> out.append('\t');
      case "line-break" -> out.append('\n');
      default -> odfText(element, out);
    }
  }

  /** What a deletion took out, if it comes back and was not put in by a change itself. */
  private String deleted(Element mark) {
    Element region = regions.get(mark.getAttributeNS(OdfNames.TEXT, "change-id"));
    if (accept || region == null || insertions > 0) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    for (Element change : children(region)) {
      if (change.getLocalName().equals("deletion")) {
        children(change).stream()
            .filter(child -> child.getLocalName().equals("p"))
            .forEach(paragraph -> odfText(paragraph, out));
      }
    }
    return out.toString();
  }
}
