package org.orthonym.document;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Makes sure that bytes are well-formed XML in an encoding that is known, and that they declare
 * nothing: a DTD is refused, so that no entity grows without end and nothing is fetched.
 */
final class PartCheck {
  private PartCheck() {}

  /**
   * The encoding of a well-formed XML document. Takes time linear in its length.
   *
   * @throws DocumentException if it is not well-formed, has a DTD, or is in another encoding than
   *     UTF-8 or UTF-16
   */
  static Encoding check(byte[] bytes) throws DocumentException {
    String name = marked(bytes).orElse("UTF-8");
    if (name.startsWith("UTF-8") && !Utf8.isValid(bytes)) {
      throw new DocumentException("is not in UTF-8, or damaged");
    }
    String declared = walk(bytes);
    String family = name.substring(0, name.startsWith("UTF-8") ? 5 : 6);
    if (!declared.isEmpty() && !declared.startsWith(family)) {
      throw new DocumentException(
          "says that it is in " + declared + ", and is read in UTF-8 and UTF-16 only");
    }
    return Encoding.named(name).orElseThrow();
  }

  private static Optional<String> marked(byte[] bytes) {
    if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB) {
      return Optional.of("UTF-8 with BOM");
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return Optional.of("UTF-16LE with BOM");
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return Optional.of("UTF-16BE with BOM");
    }
    return Optional.empty();
  }

  /** Reads all of it; gives the declared encoding in upper case, or nothing. */
  private static String walk(byte[] bytes) throws DocumentException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      String declared = reader.getCharacterEncodingScheme();
      while (reader.hasNext()) {
        refuse(reader.next(), reader);
      }
      reader.close();
      return declared == null ? "" : declared.toUpperCase(Locale.ROOT);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
      throw new DocumentException(
          "is not well-formed XML" + (line > 0 ? " (line " + line + ")" : ""));
    }
  }

  private static void refuse(int event, XMLStreamReader reader) throws DocumentException {
    if (event == XMLStreamConstants.DTD) {
      throw new DocumentException(
          "has a document type declaration, which is not read for safety: save it without one");
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new DocumentException("uses &" + reader.getLocalName() + "; without saying what it is");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
