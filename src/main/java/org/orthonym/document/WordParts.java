package org.orthonym.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of a Word document hold text, as its {@code [Content_Types].xml} says: the body,
 * notes, headers and footers, in this order. The comments of colleagues are theirs and stay.
 */
final class WordParts {
  static final String TYPES = "[Content_Types].xml";
  private static final String OFFICE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String BODY = "body";

  /** The kinds of parts by the end of their media type, and where they come in the text. */
  private static final Map<String, Integer> PLACES =
      Map.of(BODY, 0, "footnotes", 1, "endnotes", 2, "header", 3, "footer", 4);

  private static final Set<String> BODIES =
      Set.of(
          OFFICE + "document.main+xml",
          OFFICE + "template.main+xml",
          "application/vnd.ms-word.document.macroEnabled.main+xml",
          "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

  private WordParts() {}

  private record Typed(String name, String kind) {}

  /**
   * The names of the parts with text, the body first.
   *
   * @throws DocumentException if this is no Word document
   */
  static List<String> of(OfficePackage file) throws DocumentException {
    List<Typed> parts = new ArrayList<>();
    for (Typed part : typed(file)) {
      if (PLACES.containsKey(part.kind()) && file.has(part.name())) {
        parts.add(part);
      }
    }
    if (parts.stream().noneMatch(part -> part.kind().equals(BODY))) {
      throw new DocumentException("is no Word document" + whatElse(file) + ": save it as .docx");
    }
    parts.sort(Comparator.comparing(part -> PLACES.getOrDefault(part.kind(), 0)));
    return parts.stream().map(Typed::name).toList();
  }

  private static String whatElse(OfficePackage file) {
    if (file.hasBelow("xl/")) {
      return " but a spreadsheet";
    }
    if (file.hasBelow("ppt/")) {
      return " but a presentation";
    }
    return file.has("mimetype") ? " but another archive, such as ODT or EPUB" : "";
  }

  private static List<Typed> typed(OfficePackage file) throws DocumentException {
    List<Typed> parts = new ArrayList<>();
    if (!file.has(TYPES)) {
      return parts;
    }
    PartScan scan = new PartScan(file.part(TYPES).orElseThrow().xml());
    Set<String> seen = new HashSet<>();
    while (scan.next()) {
      if (scan.kind() == PartScan.Kind.START && scan.local().equals("Override")) {
        String name = scan.attribute("", "PartName").orElse("").replaceFirst("^/", "");
        if (seen.add(name)) {
          parts.add(new Typed(name, kind(scan.attribute("", "ContentType").orElse(""))));
        }
      }
    }
    return parts;
  }

  private static String kind(String type) {
    if (BODIES.contains(type)) {
      return BODY;
    }
    return type.startsWith(OFFICE) && type.endsWith("+xml")
        ? type.substring(OFFICE.length(), type.length() - 4)
        : "";
  }

  /**
   * The comments that fence off the text they are attached to: their own text has {@code
   * orthonym:off} in it.
   */
  static Set<String> fences(OfficePackage file) throws DocumentException {
    Set<String> fences = new HashSet<>();
    for (Typed part : typed(file)) {
      if (part.kind().equals("comments") && file.has(part.name())) {
        collectFences(file.part(part.name()).orElseThrow().xml(), fences);
      }
    }
    return fences;
  }

  private static void collectFences(String xml, Set<String> fences) {
    PartScan scan = new PartScan(xml);
    StringBuilder text = new StringBuilder();
    String id = "";
    while (scan.next()) {
      boolean isComment =
          (scan.kind() == PartScan.Kind.START || scan.kind() == PartScan.Kind.END)
              && scan.local().equals("comment")
              && WordNames.isMain(scan.namespace());
      if (isComment && scan.kind() == PartScan.Kind.START) {
        id = scan.attribute(scan.namespace(), "id").orElse("");
        text.setLength(0);
      } else if (isComment && text.indexOf("orthonym:off") >= 0) {
        fences.add(id);
      } else if (scan.kind() == PartScan.Kind.TEXT) {
        text.append(scan.text());
      }
    }
  }
}
