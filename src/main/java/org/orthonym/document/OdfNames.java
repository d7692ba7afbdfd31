package org.orthonym.document;

import java.util.Map;
import java.util.Set;

/** The names of OpenDocument 1.3 that matter for reading text. */
final class OdfNames {
  static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  /** The prefixes that LibreOffice uses for what is written here. */
  static final Map<String, String> PREFIXES =
      Map.of("text", TEXT, "office", OFFICE, "dc", DUBLIN_CORE);

  private static final Set<String> SPANS = Set.of("span", "a", "meta", "ruby", "ruby-base");
  private static final Set<String> UNREAD =
      Set.of("tracked-changes", "note-citation", "ruby-text", "alphabetical-index-auto-mark-file");
  private static final Set<String> UNREAD_OF_OFFICE =
      Set.of("annotation", "forms", "scripts", "settings");

  private OdfNames() {}

  /** What an element is to a reader of text. */
  enum Role {
    /** Holds paragraphs, or nothing that is read. */
    FRAME,
    /** A paragraph or heading. */
    PARAGRAPH,
    /** A stretch of a paragraph, of another look. */
    SPAN,
    /** Text that the program works out, such as a page number: read, never changed. */
    FIELD,
    /** Not read at all, with all that is in it. */
    UNREAD
  }

  /** The role of an element within another. */
  static Role role(String namespace, String local, Role parent) {
    if (parent == Role.UNREAD || (namespace.equals(OFFICE) && UNREAD_OF_OFFICE.contains(local))) {
      return Role.UNREAD;
    }
    if (!namespace.equals(TEXT)) {
      return Role.FRAME;
    }
    if (UNREAD.contains(local)) {
      return Role.UNREAD;
    }
    if (local.equals("p") || local.equals("h")) {
      return Role.PARAGRAPH;
    }
    if (parent == Role.FRAME || local.equals("note")) {
      return Role.FRAME;
    }
    return SPANS.contains(local) && parent != Role.FIELD ? Role.SPAN : Role.FIELD;
  }

  /** Whether an element holds text of its own, with its own list of tracked changes. */
  static boolean isStory(String namespace, String local) {
    return (namespace.equals(OFFICE) && local.equals("text"))
        || (namespace.equals(STYLE) && (local.startsWith("header") || local.startsWith("footer")));
  }
}
