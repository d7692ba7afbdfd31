package org.orthonym.document;

import java.util.HashMap;
import java.util.Map;
import org.orthonym.text.Span;

/**
 * A text with a list of tracked changes of its own: the body of a document, or a header.
 *
 * @param list where the end tag of its list stands in the XML of the part, or the whole list if it
 *     is an empty element, or the place of no length where a list belongs
 * @param hasList whether it has a list already
 * @param namespaces the namespaces that the prefixes stand for there
 */
record OdfStory(Span list, boolean hasList, Map<String, String> namespaces) {

  /** Copies the map. */
  OdfStory {
    namespaces = Map.copyOf(namespaces);
  }

  /** The prefixes of {@link OdfNames#PREFIXES} as they are bound at a place. */
  static Map<String, String> namespaces(PartScan at) {
    Map<String, String> bound = new HashMap<>();
    OdfNames.PREFIXES.keySet().forEach(prefix -> bound.put(prefix, at.namespaceOf(prefix)));
    return bound;
  }

  /** The declarations that are missing there for these prefixes, each with a blank before. */
  String declarations(String... prefixes) {
    StringBuilder out = new StringBuilder();
    for (String prefix : prefixes) {
      String namespace = OdfNames.PREFIXES.getOrDefault(prefix, "");
      if (!namespace.equals(namespaces.get(prefix))) {
        out.append(" xmlns:").append(prefix).append("=\"").append(namespace).append('"');
      }
    }
    return out.toString();
  }
}
