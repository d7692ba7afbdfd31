package org.orthonym.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orthonym.text.Span;

/**
 * NITF 3: headlines and body with the tags of people, organisations and places in them, and behind
 * these the same in the head of the file, so that they are read in the light of the text. The
 * version of the document's key is raised.
 *
 * <p>By the IPTC's NITF 3.6.
 */
final class Nitf extends XmlFormat {
  static final Format FORMAT = new Nitf();

  /** Elements within running text; all others make text units of their own. */
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "chron",
          "classifier",
          "copyrite",
          "em",
          "event",
          "function",
          "lang",
          "location",
          "city",
          "state",
          "region",
          "country",
          "sublocation",
          "money",
          "num",
          "object.title",
          "org",
          "person",
          "name.given",
          "name.family",
          "postaddr",
          "pronounce",
          "q",
          "strong",
          "sub",
          "sup",
          "u",
          "i",
          "b",
          "span");

  /** Elements that are no text, or name those who wrote it. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "alt-code",
          "virtloc",
          "byline",
          "rights",
          "distributor",
          "series",
          "pre",
          "tagline",
          "media-metadata",
          "media-reference",
          "media-object",
          "media-producer",
          "pronounce",
          "datasource",
          "custom-table",
          "frac",
          "dateline.date",
          "story.date");

  private Nitf() {
    super("nitf", List.of("nitf", "xml"), Set.of("nitf"));
  }

  @Override
  Document read(XmlFile file) {
    Units units = Units.of(file);
    add(file.root(), units);
    raiseVersion(file.root(), units);
    return new SourceDocument(this, units.build(), date(file.root()));
  }

  /** Adds the text below an {@code nitf} element. */
  static void add(XmlElement nitf, Units units) {
    Optional<XmlElement> head = nitf.first("head");
    head.flatMap(h -> h.first("title")).ifPresent(title -> block(title, units));
    nitf.first("body").ifPresent(body -> block(body, units));
    head.ifPresent(h -> metadata(h, units));
  }

  /** The text below an element that is a unit of its own. */
  private static void block(XmlElement element, Units units) {
    units.next();
    walk(element, units);
    units.next();
  }

  private static void walk(XmlElement element, Units units) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlCharacters data) {
        units.flowing(data);
      } else if (child instanceof XmlElement inner) {
        if (inner.name().equals("br")) {
          units.line();
        } else if (INLINE.contains(inner.name())) {
          tag(inner, units);
        } else if (!NO_TEXT.contains(inner.name())) {
          block(inner, units);
        }
      }
    }
  }

  private static void tag(XmlElement inner, Units units) {
    int before = units.length();
    walk(inner, units);
    if (inner.value("translate").equals("no")) {
      units.untouchedSince(before);
    }
  }

  /** Key words, and who and what the text is tagged with as a whole. */
  private static void metadata(XmlElement head, Units units) {
    for (XmlElement element : head.descendants()) {
      boolean isKey = element.name().equals("keyword");
      boolean isTag =
          element.parent().filter(above -> above.name().equals("identified-content")).isPresent();
      if (isKey && element.attribute("key").isPresent()) {
        units.next();
        units.attribute(element.attribute("key").get());
      } else if (isTag) {
        element.attribute("value").ifPresent(value -> units.next().attribute(value));
        block(element, units);
      }
    }
  }

  private static void raiseVersion(XmlElement nitf, Units units) {
    Span whole = new Span(0, nitf.contentEnd());
    for (XmlElement element : nitf.descendants()) {
      if (element.name().equals("du-key")) {
        element.attribute("version").ifPresent(version -> units.raise(version, whole));
      }
    }
  }

  private static Optional<LocalDate> date(XmlElement nitf) {
    for (String name : List.of("date.issue", "date.release", "story.date")) {
      for (XmlElement element : nitf.descendants()) {
        Optional<LocalDate> day = Dates.read(element.value("norm"));
        if (element.name().equals(name) && day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }
}
