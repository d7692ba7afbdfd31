package org.orthonym.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.text.LineIndex;

/**
 * Reads XML 1.0 into elements of which each knows where in the file it stands, which no reader of
 * the JDK tells. It checks that the file is well-formed, but for namespaces.
 *
 * <p>A document type that names an external definition, as TMX and NITF files do, is read over:
 * nothing is ever fetched. One that declares something itself is refused, and so no entity can grow
 * or reach for a file. Time is linear in the file; elements are nested {@value #DEEPEST} deep at
 * most.
 */
final class XmlReader {
  private static final int DEEPEST = 500;

  private final String source;
  private final XmlScanner in;
  private final List<XmlComment> comments = new ArrayList<>();
  private boolean hasDocumentType;

  private XmlReader(String source) {
    this.source = source;
    this.in = new XmlScanner(source);
  }

  /**
   * A file with its elements.
   *
   * @param source all characters of the file, without a byte order mark
   * @param encoding what they are written in
   * @throws DocumentException if it is not well-formed, with the line
   */
  static XmlFile read(String source, Encoding encoding) throws DocumentException {
    XmlReader reader = new XmlReader(source);
    XmlElement root = reader.read();
    return new XmlFile(source, encoding, root, List.copyOf(reader.comments));
  }

  private XmlElement read() throws DocumentException {
    checkCharacters();
    if (in.at("<?xml") && in.isBlank(in.position() + 5)) {
      in.skipTo("?>", "the XML declaration");
    }
    skipBetween(true);
    if (in.atEnd()) {
      throw new DocumentException("seems to be cut off: it has no element");
    }
    if (!in.at("<") || in.at("</")) {
      throw in.broken("an element is expected here");
    }
    XmlElement root = element(Optional.empty());
    skipBetween(false);
    if (!in.atEnd()) {
      throw in.broken("something follows behind the end of <" + root.qualifiedName() + ">");
    }
    return root;
  }

  private void checkCharacters() throws DocumentException {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < source.length()
              && Character.isLowSurrogate(source.charAt(i + 1));
      if (pair) {
        i++;
      } else if (!isAllowed(c)) {
        throw new DocumentException(
            "is no well-formed XML, line %d: the character U+%04X is not allowed"
                .formatted(LineIndex.of(source).line(i), (int) c));
      }
    }
  }

  private static boolean isAllowed(char c) {
    return c >= ' '
        ? c < '\uFFFE' && !Character.isSurrogate(c)
        : c == '\t' || c == '\n' || c == '\r';
  }

  /** Blanks, comments and instructions before and behind the outermost element. */
  private void skipBetween(boolean before) throws DocumentException {
    while (true) {
      in.skipBlanks();
      if (in.at("<!--")) {
        comment();
      } else if (in.at("<?")) {
        instruction();
      } else if (before && !hasDocumentType && in.at("<!DOCTYPE")) {
        documentType();
      } else {
        return;
      }
    }
  }

  private XmlComment comment() throws DocumentException {
    int start = in.position();
    in.skip(4);
    int end = in.skipTo("--", "a comment");
    if (!in.at(">")) {
      throw in.broken("a comment has -- within");
    }
    in.skip(1);
    XmlComment comment = new XmlComment(start, in.position(), source.substring(start + 4, end));
    comments.add(comment);
    return comment;
  }

  private void instruction() throws DocumentException {
    in.skip(2);
    if (in.name().equalsIgnoreCase("xml")) {
      throw in.broken("the XML declaration must come first");
    }
    if (!in.at("?>") && !in.isBlank(in.position())) {
      throw in.broken("an instruction has a wrong name");
    }
    in.skipTo("?>", "an instruction");
  }

  private void documentType() throws DocumentException {
    hasDocumentType = true;
    in.skip("<!DOCTYPE".length());
    in.needBlanks();
    in.name();
    in.skipBlanks();
    if (in.at("SYSTEM") || in.at("PUBLIC")) {
      int names = in.at("PUBLIC") ? 2 : 1;
      in.skip("SYSTEM".length());
      for (int i = 0; i < names; i++) {
        in.needBlanks();
        in.quoted("the document type");
      }
      in.skipBlanks();
    }
    if (in.at("[")) {
      throw new DocumentException(
          "declares entities or elements of its own in its DOCTYPE, line "
              + in.line()
              + ": that is refused (take the part in square brackets out)");
    }
    in.need(">", "the document type");
  }

  /** Reads from the start of an element to its end, without recursion. */
  private XmlElement element(Optional<XmlElement> none) throws DocumentException {
    XmlElement root = startTag(none);
    Optional<XmlElement> open = isOpen(root) ? Optional.of(root) : none;
    while (open.isPresent()) {
      XmlElement at = open.get();
      if (in.atEnd()) {
        throw in.cutOff("the element <" + at.qualifiedName() + ">");
      }
      if (in.at("</")) {
        endTag(at);
        open = at.parent();
      } else if (in.at("<!--")) {
        at.add(comment());
      } else if (in.at("<![CDATA[")) {
        in.skip("<![CDATA[".length());
        int start = in.position();
        at.add(new XmlCharacters(start, in.skipTo("]]>", "a CDATA section"), true));
      } else if (in.at("<?")) {
        instruction();
      } else if (in.at("<")) {
        XmlElement child = startTag(open);
        at.add(child);
        open = isOpen(child) ? Optional.of(child) : open;
      } else {
        at.add(characters());
      }
    }
    return root;
  }

  /** An element without content has none to go through. */
  private static boolean isOpen(XmlElement element) {
    return element.contentEnd() < element.contentStart();
  }

  private XmlElement startTag(Optional<XmlElement> parent) throws DocumentException {
    in.skip(1);
    XmlElement element = new XmlElement(in.name(), parent);
    if (element.depth() > DEEPEST) {
      throw in.broken("more than " + DEEPEST + " elements are nested in each other");
    }
    while (true) {
      boolean parted = in.skipBlanks();
      if (in.at("/>") || in.at(">")) {
        break;
      }
      if (in.atEnd()) {
        throw in.cutOff("the tag <" + element.qualifiedName() + ">");
      }
      if (!parted) {
        throw in.broken("blanks are missing in the tag <" + element.qualifiedName() + ">");
      }
      attribute(element);
    }
    boolean empty = in.at("/>");
    in.skip(empty ? 2 : 1);
    element.contentFrom(in.position());
    element.contentTo(empty ? in.position() : in.position() - 1);
    return element;
  }

  private void attribute(XmlElement element) throws DocumentException {
    String name = in.name();
    in.skipBlanks();
    in.need("=", "the attribute " + name);
    in.skipBlanks();
    int start = in.position() + 1;
    int end = in.quoted("the attribute " + name);
    if (in.find("<", start, end) >= 0) {
      throw in.broken("the attribute " + name + " has < within: it must be &lt;");
    }
    String value = new XmlReferences(in, start, end, hasDocumentType).read();
    if (!element.add(new XmlAttribute(name, start, end, value))) {
      throw in.broken("the attribute " + name + " stands twice");
    }
  }

  private void endTag(XmlElement open) throws DocumentException {
    open.contentTo(in.position());
    in.skip(2);
    String name = in.name();
    if (!name.equals(open.qualifiedName())) {
      throw in.broken("</" + name + "> stands where </" + open.qualifiedName() + "> is expected");
    }
    in.skipBlanks();
    in.need(">", "the tag </" + name + ">");
  }

  private XmlCharacters characters() throws DocumentException {
    int start = in.position();
    int next = source.indexOf('<', start);
    int end = next < 0 ? source.length() : next;
    in.skip(end - start);
    if (in.find("]]>", start, end) >= 0) {
      throw in.broken("]]> stands outside a CDATA section");
    }
    new XmlReferences(in, start, end, hasDocumentType).read();
    return new XmlCharacters(start, end, false);
  }
}
