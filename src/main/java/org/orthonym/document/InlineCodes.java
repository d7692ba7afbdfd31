package org.orthonym.document;

import java.util.HashSet;
import java.util.Set;

/**
 * The elements within a segment of a translation: some only mark its text, others hold codes of the
 * file it came from. XLIFF 1.2 (2.4.5), XLIFF 2.1 (4.7) and TMX 1.4b (section Content Markup) each
 * name them in their own way, and none gives one name two meanings.
 *
 * <p>Stateless but for one walk; not thread-safe.
 */
final class InlineCodes {
  /** Elements with text of the segment in them. All others hold codes or nothing. */
  private static final Set<String> TEXT = Set.of("g", "mrk", "pc", "hi", "source", "target", "seg");

  private final Set<String> open = new HashSet<>();

  /** Adds the text of a segment to the units of its file. */
  void add(XmlElement element, Units units) {
    open.clear();
    walk(element, units);
  }

  private void walk(XmlElement element, Units units) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlCharacters data) {
        int before = units.length();
        units.exact(data);
        if (!open.isEmpty()) {
          units.untouchedSince(before);
        }
      } else if (child instanceof XmlElement inner) {
        inline(inner, units);
      }
    }
  }

  private void inline(XmlElement inner, Units units) {
    if (TEXT.contains(inner.name())) {
      int before = units.length();
      walk(inner, units);
      if (isProtected(inner)) {
        units.untouchedSince(before);
      }
    } else if (isLineBreak(inner)) {
      units.line();
    } else if (inner.name().equals("sm") && isProtected(inner)) {
      open.add(inner.value("id"));
    } else if (inner.name().equals("em")) {
      open.remove(inner.value("startRef"));
    }
  }

  private static boolean isProtected(XmlElement inner) {
    return inner.value("translate").equals("no")
        || inner.value("its:translate").equals("no")
        || inner.value("mtype").equals("protected");
  }

  private static boolean isLineBreak(XmlElement code) {
    return code.value("ctype").equals("lb") || code.value("subType").equals("xlf:lb");
  }

  /** The text of a segment that nobody changes. */
  String text(XmlElement element, String source) {
    StringBuilder out = new StringBuilder();
    collect(element, source, out);
    return out.toString();
  }

  private static void collect(XmlElement element, String source, StringBuilder out) {
    for (XmlNode child : element.children()) {
      if (child instanceof XmlCharacters data) {
        out.append(new Decoded(source).xml(data).text());
      } else if (child instanceof XmlElement inner) {
        if (TEXT.contains(inner.name())) {
          collect(inner, source, out);
        } else if (isLineBreak(inner)) {
          out.append('\n');
        }
      }
    }
  }
}
