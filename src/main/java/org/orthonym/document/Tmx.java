package org.orthonym.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * TMX 1.1 to 1.4b, the exchange form of translation memories: the segments in the target language
 * are the text, those in the source language of the header their originals.
 */
final class Tmx extends XmlFormat {
  static final Format FORMAT = new Tmx("");

  private final String wanted;

  private Tmx(String wanted) {
    super("tmx", List.of("tmx"), Set.of("tmx"));
    this.wanted = wanted;
  }

  @Override
  public Format into(String target) {
    return new Tmx(target);
  }

  @Override
  Document read(XmlFile file) throws DocumentException {
    String source = file.root().first("header").map(header -> header.value("srclang")).orElse("");
    String target = target(file.root(), source);
    Segments segments = new Segments(file, new InlineCodes());
    for (XmlElement unit : file.root().descendants()) {
      if (unit.name().equals("tu")) {
        segments.article();
        String from = unit.attribute("srclang").map(XmlAttribute::value).orElse(source);
        Optional<XmlElement> original =
            variants(unit, from).stream().findFirst().flatMap(variant -> variant.first("seg"));
        for (XmlElement variant : variants(unit, target)) {
          Optional<XmlElement> segment = variant.first("seg");
          if (segment.isPresent()) {
            segments.add(segment.get(), original, false);
          }
        }
      }
    }
    return segments.document(
        this, Optional.of(source).filter(code -> !code.equals("*all*")), Optional.of(target));
  }

  /** The language to put right: the wanted one if the file has it, else its only other one. */
  private String target(XmlElement root, String source) throws DocumentException {
    List<String> others = new ArrayList<>();
    for (XmlElement variant : root.descendants()) {
      if (variant.name().equals("tuv")) {
        String code = language(variant);
        if (!wanted.isEmpty() && isSame(code, wanted)) {
          return wanted;
        }
        if (!isSame(code, source) && others.stream().noneMatch(other -> isSame(other, code))) {
          others.add(code);
        }
      }
    }
    if (others.size() == 1) {
      return others.get(0);
    }
    if (others.isEmpty()) {
      return wanted.isEmpty() ? "de" : wanted;
    }
    throw new DocumentException(
        "has translations into " + String.join(", ", others) + ": choose one with --target");
  }

  private static List<XmlElement> variants(XmlElement unit, String code) {
    return unit.elements("tuv").stream()
        .filter(variant -> isSame(language(variant), code))
        .toList();
  }

  /** TMX up to 1.3 called it {@code lang}. */
  private static String language(XmlElement variant) {
    return variant.attribute("xml:lang").map(XmlAttribute::value).orElse(variant.value("lang"));
  }

  /** Whether two codes name one language, whatever the country. */
  private static boolean isSame(String one, String other) {
    return base(one).equals(base(other));
  }

  private static String base(String code) {
    return code.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
