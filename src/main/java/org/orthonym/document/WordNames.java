package org.orthonym.document;

import java.util.Set;

/** The namespaces of WordprocessingML, by ECMA-376: as Word writes it, and in its strict form. */
final class WordNames {
  private static final Set<String> MAIN =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  static final String XML = "http://www.w3.org/XML/1998/namespace";

  private WordNames() {}

  /** Whether a namespace is that of Word's elements and attributes. */
  static boolean isMain(String namespace) {
    return MAIN.contains(namespace);
  }
}
