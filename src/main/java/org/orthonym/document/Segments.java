package org.orthonym.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.normalise.Original;
import org.orthonym.text.Span;

/** Puts translated segments together, each with its original. Not thread-safe. */
final class Segments {
  private final XmlFile file;
  private final Units units;
  private final InlineCodes codes;
  private final List<Original.Unit> originals = new ArrayList<>();

  /**
   * @param codes the elements within a segment
   */
  Segments(XmlFile file, InlineCodes codes) {
    this.file = file;
    this.units = Units.of(file);
    this.codes = codes;
  }

  /** What comes now belongs to another paragraph. */
  void next() {
    units.next();
  }

  /** What comes now has nothing to do with what was before. */
  void article() {
    units.article();
  }

  /**
   * Adds a segment.
   *
   * @param target the element with the translation
   * @param original the element with the original, if there is one
   * @param isLocked whether nobody may change it
   */
  void add(XmlElement target, Optional<XmlElement> original, boolean isLocked) {
    units.line();
    int before = units.length();
    codes.add(target, units);
    if (isLocked) {
      units.untouchedSince(before);
    }
    if (units.length() > before && original.isPresent()) {
      // The separator before the segment is part of the stretch; no name stands in it.
      Span span = new Span(before, units.length());
      originals.add(new Original.Unit(span, codes.text(original.get(), file.source())));
    }
  }

  /** The document of these segments. */
  Document document(Format format, Optional<String> source, Optional<String> target) {
    return new SourceDocument(
        format,
        units.build(),
        Optional.empty(),
        source,
        target,
        Optional.of(Original.aligned(originals)));
  }
}
