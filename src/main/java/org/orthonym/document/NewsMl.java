package org.orthonym.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orthonym.text.Span;

/**
 * NewsML-G2: headline, description and the story as NITF, XHTML or text, and behind these the names
 * of the people, organisations and places it is tagged with. The version of an item that changes is
 * raised.
 *
 * <p>By the IPTC's NewsML-G2 2.x.
 */
final class NewsMl extends XmlFormat {
  static final Format FORMAT = new NewsMl();

  private static final Set<String> ITEMS =
      Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem");
  private static final Set<String> TEXTS =
      Set.of("headline", "description", "title", "definition", "note");

  /** Whose names are no matter of the text: those who wrote it or hold rights. */
  private static final Set<String> MAKERS =
      Set.of(
          "creator",
          "contributor",
          "infoSource",
          "provider",
          "rightsInfo",
          "generator",
          "catalogRef",
          "catalog",
          "audience",
          "service",
          "role");

  private NewsMl() {
    super(
        "newsml-g2",
        List.of("newsml", "xml"),
        Set.of("newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem"));
  }

  @Override
  Document read(XmlFile file) {
    Units units = Units.of(file);
    for (XmlElement element : file.root().descendants()) {
      if (ITEMS.contains(element.name())) {
        units.article();
        item(element, file, units);
      }
    }
    return new SourceDocument(this, units.build(), date(file));
  }

  private static void item(XmlElement item, XmlFile file, Units units) {
    for (XmlElement part : item.elements()) {
      if (part.name().equals("contentMeta") || part.name().equals("itemMeta")) {
        texts(part, units);
      }
    }
    for (XmlElement set : item.elements("contentSet")) {
      for (XmlElement content : set.elements()) {
        content(content, file, units);
      }
    }
    for (XmlElement part : item.elements()) {
      names(part, units);
    }
    Span whole = new Span(item.contentStart(), item.contentEnd());
    item.attribute("version").ifPresent(version -> units.raise(version, whole));
  }

  private static void texts(XmlElement part, Units units) {
    for (XmlElement element : part.elements()) {
      if (TEXTS.contains(element.name())) {
        units.next();
        flow(element, units);
      }
    }
  }

  private static void flow(XmlElement element, Units units) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlCharacters data) {
        units.flowing(data);
      } else if (child instanceof XmlElement inner) {
        if (inner.name().equals("br")) {
          units.line();
        } else {
          flow(inner, units);
        }
      }
    }
  }

  private static void content(XmlElement content, XmlFile file, Units units) {
    units.next();
    Decoded decoded = new Decoded(file.source());
    if (content.name().equals("inlineXML")) {
      Optional<XmlElement> nitf = content.first("nitf");
      if (nitf.isPresent()) {
        Nitf.add(nitf.get(), units);
      } else if (!content.elements().isEmpty()) {
        decoded.plain(content.contentStart(), content.contentEnd());
        units.embedded(HtmlPage.read(decoded.text(), file.encoding()).content(), decoded);
      }
    } else if (content.name().equals("inlineData") && !content.value("encoding").equals("base64")) {
      content.data().forEach(decoded::xml);
      if (content.value("contenttype").contains("html")) {
        units.embedded(HtmlPage.read(decoded.text(), file.encoding()).content(), decoded);
      } else if (!content.value("contenttype").contains("xml")) {
        content.data().forEach(units::exact);
      }
    }
  }

  private static void names(XmlElement part, Units units) {
    if (part.name().equals("contentSet") || MAKERS.contains(part.name())) {
      return;
    }
    for (XmlElement element : part.elements()) {
      if (element.name().equals("name")) {
        units.next();
        flow(element, units);
      } else {
        names(element, units);
      }
    }
  }

  private static Optional<LocalDate> date(XmlFile file) {
    for (String name : List.of("contentCreated", "versionCreated", "firstCreated", "sent")) {
      for (XmlElement element : file.root().descendants()) {
        if (element.name().equals(name)) {
          Optional<LocalDate> day = Dates.read(element.text(file.source()));
          if (day.isPresent()) {
            return day;
          }
        }
      }
    }
    return Optional.empty();
  }
}
