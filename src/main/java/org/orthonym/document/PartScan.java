package org.orthonym.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Walks through an XML text from token to token and knows the place of each, which the parsers of
 * the JDK do not. Works on what {@link PartCheck} has found well-formed and without a DTD; it does
 * not check again.
 *
 * <p>Offsets are UTF-16 units of the text, half-open. The whole walk takes time linear in the text,
 * whatever the depth; memory is for the namespaces in force. Not thread-safe.
 */
final class PartScan {
  /** What a token is. An empty element is a START, and then an END of no length. */
  enum Kind {
    START,
    END,
    TEXT,
    CDATA,
    /** A comment, a processing instruction or the XML declaration. */
    REMARK
  }

  private final String xml;
  private final Map<String, Deque<String>> bindings = new HashMap<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private Kind kind = Kind.REMARK;
  private int start;
  private int end;
  private boolean closing; // the END of an empty element comes next
  private Element element = new Element("", "", List.of());

  /** An element as it was opened: its name, its namespace and the prefixes it binds. */
  private record Element(String name, String namespace, List<String> prefixes) {}

  PartScan(String xml) {
    this.xml = xml;
  }

  /** Goes on to the next token; false at the end. */
  boolean next() {
    start = end;
    if (closing) {
      closing = false;
      close();
      return true;
    }
    if (start >= xml.length()) {
      return false;
    }
    if (xml.charAt(start) != '<') {
      kind = Kind.TEXT;
      end = find("<", start);
    } else if (xml.startsWith("<!--", start)) {
      remark("-->", 4);
    } else if (xml.startsWith("<![CDATA[", start)) {
      kind = Kind.CDATA;
      end = after("]]>", start + 9);
    } else if (xml.startsWith("<?", start)) {
      remark("?>", 2);
    } else if (xml.startsWith("</", start)) {
      end = after(">", start);
      close();
    } else {
      end = tagEnd();
      open();
    }
    return true;
  }

  private void remark(String last, int skipped) {
    kind = Kind.REMARK;
    end = after(last, start + skipped);
  }

  private int find(String what, int from) {
    int at = xml.indexOf(what, from);
    return at < 0 ? xml.length() : at;
  }

  private int after(String what, int from) {
    return Math.min(xml.length(), find(what, from) + what.length());
  }

  /** The end of a start tag: the first {@code >} outside quotes. */
  private int tagEnd() {
    for (int at = start; at < xml.length(); at++) {
      char c = xml.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '"' || c == '\'') {
        at = xml.indexOf(c, at + 1);
        if (at < 0) {
          return xml.length();
        }
      }
    }
    return xml.length();
  }

  private void open() {
    kind = Kind.START;
    closing = xml.charAt(end - 2) == '/';
    int nameEnd = start + 1;
    while (isOfName(xml.charAt(nameEnd))) {
      nameEnd++;
    }
    List<String> prefixes = new ArrayList<>();
    if (xml.substring(nameEnd, end).contains("xmlns")) {
      for (PartAttribute attribute : attributes()) {
        attribute.declares().ifPresent(prefix -> bind(prefix, attribute.value(), prefixes));
      }
    }
    String name = xml.substring(start + 1, nameEnd);
    element = new Element(name, namespaceOf(prefixOf(name)), prefixes);
    open.push(element);
  }

  private static boolean isOfName(char c) {
    return c != '>' && c != '/' && c > ' ';
  }

  private void bind(String prefix, String namespace, List<String> prefixes) {
    bindings.computeIfAbsent(prefix, any -> new ArrayDeque<>()).push(namespace);
    prefixes.add(prefix);
  }

  private void close() {
    kind = Kind.END;
    element = open.pop();
    for (String prefix : element.prefixes()) {
      Deque<String> bound = bindings.get(prefix);
      if (bound != null) {
        bound.pop();
      }
    }
  }

  /** What the token is. */
  Kind kind() {
    return kind;
  }

  /** Where it starts. */
  int start() {
    return start;
  }

  /** Where the next one starts. */
  int end() {
    return end;
  }

  /** Whether this is the START or END of this element. */
  boolean is(String namespace, String local) {
    return element.namespace().equals(namespace)
        && element.name().endsWith(local)
        && local().equals(local);
  }

  /** The name of the element without its prefix; for START and END. */
  String local() {
    return element.name().substring(element.name().indexOf(':') + 1);
  }

  /** The prefix of the element, without the colon; empty if it has none. For START and END. */
  String prefix() {
    return prefixOf(element.name());
  }

  private static String prefixOf(String name) {
    return name.substring(0, Math.max(0, name.indexOf(':')));
  }

  /** The namespace of the element; empty if it has none. For START and END. */
  String namespace() {
    return element.namespace();
  }

  /** The namespace a prefix stands for here; empty if for none. */
  String namespaceOf(String prefix) {
    Deque<String> bound = bindings.get(prefix);
    return bound == null || bound.isEmpty() ? "" : bound.peek();
  }

  /** The namespace of an attribute of a START; without a prefix it has none. */
  String namespaceOf(PartAttribute attribute) {
    return attribute.prefix().isEmpty() ? "" : namespaceOf(attribute.prefix());
  }

  /** The attributes of a START, as written. */
  List<PartAttribute> attributes() {
    return PartAttribute.of(xml, start, end);
  }

  /** The value of an attribute of a START. */
  Optional<String> attribute(String namespace, String local) {
    return attributes().stream()
        .filter(a -> a.local().equals(local) && namespaceOf(a).equals(namespace))
        .map(PartAttribute::value)
        .findFirst();
  }

  /** The token as it is written. */
  String written() {
    return xml.substring(start, end);
  }

  /** The characters that a TEXT or CDATA stands for; line ends are a line feed, as XML has it. */
  String text() {
    String text =
        kind == Kind.CDATA
            ? xml.substring(start + 9, end - 3)
            : PartCharacters.decode(xml.substring(start, end));
    return text.indexOf('\r') < 0 || kind == Kind.TEXT ? text : PartCharacters.lineFeeds(text);
  }
}
