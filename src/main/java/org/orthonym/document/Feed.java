package org.orthonym.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * RSS 0.9 to 2.0 and Atom: titles, summaries and contents of a feed and its entries, as text, as
 * HTML that is escaped or in CDATA, or as XHTML.
 *
 * <p>By the RSS 2.0 specification with its content, iTunes and Media modules, and RFC 4287.
 */
final class Feed extends XmlFormat {
  static final Format FORMAT = new Feed();

  private static final Set<String> TEXTS =
      Set.of("title", "description", "encoded", "summary", "subtitle", "content");
  private static final Set<String> ENTRIES_OF_ATOM = Set.of("feed", "entry");
  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final Set<String> DATES =
      Set.of("pubDate", "date", "published", "updated", "lastBuildDate");

  private Feed() {
    super("feed", List.of("rss", "atom", "xml"), Set.of("rss", "RDF", "feed", "entry"));
  }

  @Override
  Document read(XmlFile file) {
    Units units = Units.of(file);
    walk(file.root(), file, units);
    return new SourceDocument(this, units.build(), date(file));
  }

  private static void walk(XmlElement element, XmlFile file, Units units) {
    for (XmlElement child : element.elements()) {
      if (ENTRIES.contains(child.name())) {
        units.article();
      }
      if (TEXTS.contains(child.name())) {
        units.next();
        text(child, file, units);
      } else if (!child.name().equals("textInput") && !child.name().equals("image")) {
        walk(child, file, units);
      }
    }
  }

  private static void text(XmlElement element, XmlFile file, Units units) {
    if (!isText(element.value("type"))) {
      return;
    }
    Decoded decoded = new Decoded(file.source());
    boolean hasElements = !element.elements().isEmpty();
    if (hasElements) {
      decoded.plain(element.contentStart(), element.contentEnd());
    } else {
      element.data().forEach(decoded::xml);
    }
    if (hasElements || (!isPlain(element, file) && Decoded.isHtml(decoded.text()))) {
      units.embedded(HtmlPage.read(decoded.text(), file.encoding()).content(), decoded);
    } else {
      element.data().forEach(units::flowing);
    }
  }

  /** Atom says what is text and what is HTML; in RSS everything may be either. */
  private static boolean isPlain(XmlElement element, XmlFile file) {
    String type = element.value("type");
    boolean isAtom = ENTRIES_OF_ATOM.contains(file.root().name());
    return type.equals("text") || type.equals("plain") || (isAtom && type.isEmpty());
  }

  /** Atom's contents may be of any type; a medium of RSS has one, too, and no text. */
  private static boolean isText(String type) {
    return type.isEmpty()
        || Set.of("text", "html", "xhtml", "plain").contains(type)
        || type.startsWith("text/")
        || type.equals("application/xhtml+xml");
  }

  /** The day of the newest entry, else of the feed. */
  private static Optional<LocalDate> date(XmlFile file) {
    List<LocalDate> entries = new ArrayList<>();
    List<LocalDate> feed = new ArrayList<>();
    for (XmlElement element : file.root().descendants()) {
      if (DATES.contains(element.name())) {
        boolean isEntry = element.parent().filter(e -> ENTRIES.contains(e.name())).isPresent();
        Dates.read(element.text(file.source())).ifPresent((isEntry ? entries : feed)::add);
      }
    }
    List<LocalDate> days = entries.isEmpty() ? feed : entries;
    return days.stream().max(Comparator.naturalOrder());
  }
}
