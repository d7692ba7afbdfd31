package org.orthonym.dictionary.imports;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.Gender;

/**
 * Reads a termbase in TBX, of either generation: each {@code termEntry} or {@code conceptEntry} is
 * an entity, the first term of a language its label. External entities of XML are not followed.
 */
final class TermbaseReader implements SourceReader {
  private static final Set<String> CONCEPTS = Set.of("termEntry", "conceptEntry");
  private static final Set<String> SECTIONS = Set.of("langSet", "langSec");

  private final String name;
  private final ImportFilter filter;
  private NameCollector names;
  private String id = "";
  private String language = "";
  private boolean labelled;

  TermbaseReader(String name, ImportFilter filter) {
    this.name = name;
    this.filter = filter;
    this.names = new NameCollector(filter);
  }

  @Override
  public void read(Source source, Sink sink, ImportReport report) throws IOException {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(source);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml);
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), sink, report);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new IOException(name + ":" + line + ": no XML, or cut off here; fetch it again", e);
    }
    if (report.taken() + report.left() == 0) {
      throw new IOException(name + ": no termEntry or conceptEntry in it; is it TBX?");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String element = xml.getLocalName();
    if (CONCEPTS.contains(element)) {
      names = new NameCollector(filter);
      id = text(xml.getAttributeValue(null, "id"));
    } else if (SECTIONS.contains(element)) {
      String code = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
      language = text(code).toLowerCase(Locale.ROOT).split("-", 2)[0];
      labelled = false;
    } else if (element.equals("term")) {
      String form = xml.getElementText();
      if (!Languages.isKept(language)) {
        names.other("", form);
      } else if (labelled) {
        names.other(language, form);
      } else {
        names.label(language, form);
        labelled = true;
      }
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private void end(String element, Sink sink, ImportReport report) throws IOException {
    if (CONCEPTS.contains(element)) {
      String readable = id.isEmpty() ? "concept-" + (report.taken() + report.left() + 1) : id;
      EntityType type = filter.usualType();
      Import.offer(names.entity(readable, type, Gender.UNKNOWN, name), filter, sink, report);
    }
  }
}
