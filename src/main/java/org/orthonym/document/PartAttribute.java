package org.orthonym.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An attribute of an XML element.
 *
 * @param name its name as written, with the prefix
 * @param valueStart where its value starts in the XML text, in UTF-16 units
 * @param valueEnd where the value ends, before the quote
 * @param value the characters that the value stands for
 */
record PartAttribute(String name, int valueStart, int valueEnd, String value) {

  /** The attributes of a well-formed start tag that stands at these places. */
  static List<PartAttribute> of(String xml, int start, int end) {
    List<PartAttribute> attributes = new ArrayList<>();
    int at = start;
    while (at < end && xml.charAt(at) > ' ' && xml.charAt(at) != '>') {
      at++;
    }
    while (true) {
      while (at < end && xml.charAt(at) <= ' ') {
        at++;
      }
      int equals = xml.indexOf('=', at);
      if (at >= end || equals < 0 || equals >= end) {
        return attributes;
      }
      int quote = equals + 1;
      while (xml.charAt(quote) <= ' ') {
        quote++;
      }
      int close = xml.indexOf(xml.charAt(quote), quote + 1);
      String value = PartCharacters.decode(xml.substring(quote + 1, close));
      attributes.add(new PartAttribute(xml.substring(at, equals).strip(), quote + 1, close, value));
      at = close + 1;
    }
  }

  /** The prefix of the name, without the colon; empty if it has none. */
  String prefix() {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  /** The name without its prefix. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The prefix that the attribute binds to a namespace, the empty one for the default. */
  Optional<String> declares() {
    if (name.equals("xmlns")) {
      return Optional.of("");
    }
    return prefix().equals("xmlns") ? Optional.of(local()) : Optional.empty();
  }
}
