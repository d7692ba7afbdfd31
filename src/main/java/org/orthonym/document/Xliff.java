package org.orthonym.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * XLIFF 1.2 and 2.x: the targets are the text, the sources their originals. Segments that are
 * final, approved, locked or not to be translated are read and not changed.
 *
 * <p>By the OASIS standards XLIFF 1.2 (2008) and XLIFF 2.1 (2018).
 */
final class Xliff extends XmlFormat {
  static final Format FORMAT = new Xliff();

  private static final Set<String> FINAL = Set.of("final", "signed-off");

  private Xliff() {
    super("xliff", List.of("xlf", "xliff", "sdlxliff", "mqxliff", "mxliff"), Set.of("xliff"));
  }

  @Override
  Document read(XmlFile file) throws DocumentException {
    Segments segments = new Segments(file, new InlineCodes());
    XmlElement root = file.root();
    if (!root.value("version").startsWith("1.")) {
      for (XmlElement unit : root.descendants()) {
        if (unit.name().equals("unit")) {
          segments.next();
          unit(unit, segments);
        }
      }
      return segments.document(this, language(root, "srcLang"), language(root, "trgLang"));
    }
    for (XmlElement unit : root.descendants()) {
      if (unit.name().equals("trans-unit")) {
        segments.next();
        Optional<XmlElement> target = unit.first("target");
        if (target.isPresent()) {
          segments.add(target.get(), unit.first("source"), isLocked(unit, target.get()));
        }
      }
    }
    Optional<XmlElement> first = root.first("file");
    return segments.document(
        this,
        first.flatMap(part -> language(part, "source-language")),
        first.flatMap(part -> language(part, "target-language")));
  }

  private static void unit(XmlElement unit, Segments segments) {
    for (XmlElement part : unit.elements()) {
      Optional<XmlElement> target = part.first("target");
      boolean isSegment = part.name().equals("segment") || part.name().equals("ignorable");
      if (isSegment && target.isPresent()) {
        segments.add(target.get(), part.first("source"), isLocked(part, target.get()));
      }
    }
  }

  private static boolean isLocked(XmlElement unit, XmlElement target) {
    return unit.inherited("translate").filter("no"::equals).isPresent()
        || FINAL.contains(unit.value("state"))
        || FINAL.contains(target.value("state"))
        || unit.value("approved").equals("yes")
        || target.value("translate").equals("no")
        || unit.value("locked").equals("true")
        || unit.value("mq:locked").equals("locked")
        || unit.value("m:locked").equals("true");
  }

  private static Optional<String> language(XmlElement element, String attribute) {
    return element.attribute(attribute).map(XmlAttribute::value);
  }
}
