package org.orthonym.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An XML element that knows where it stands. Elements are told apart by their local names: the
 * vocabularies read here have no two meanings for one name at one place.
 *
 * <p>Not changed once {@link XmlReader} has filled it.
 */
final class XmlElement implements XmlNode {
  private final String name;
  private final Optional<XmlElement> parent;
  private final Map<String, XmlAttribute> attributes = new LinkedHashMap<>();
  private final List<XmlNode> children = new ArrayList<>();
  private final int depth;
  private int contentStart;
  private int contentEnd;

  XmlElement(String name, Optional<XmlElement> parent) {
    this.name = name;
    this.parent = parent;
    this.depth = parent.map(above -> above.depth + 1).orElse(1);
  }

  /** Adds an attribute; {@code false} if there is one of the name already. */
  boolean add(XmlAttribute attribute) {
    return attributes.putIfAbsent(attribute.name(), attribute) == null;
  }

  void add(XmlNode child) {
    children.add(child);
  }

  void contentFrom(int start) {
    this.contentStart = start;
  }

  void contentTo(int end) {
    this.contentEnd = end;
  }

  /** The name as it stands, with prefix. */
  String qualifiedName() {
    return name;
  }

  /** The name without prefix. */
  String name() {
    return name.substring(name.indexOf(':') + 1);
  }

  Optional<XmlElement> parent() {
    return parent;
  }

  /** 1 for the outermost element. */
  int depth() {
    return depth;
  }

  /** Where the content begins, in UTF-16 units of the file. */
  int contentStart() {
    return contentStart;
  }

  /** Where the content ends. */
  int contentEnd() {
    return contentEnd;
  }

  List<XmlNode> children() {
    return children;
  }

  /** The elements within it, in order. */
  List<XmlElement> elements() {
    List<XmlElement> elements = new ArrayList<>();
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The elements within it of this local name, in order. */
  List<XmlElement> elements(String local) {
    return elements().stream().filter(element -> element.name().equals(local)).toList();
  }

  /** The first element within it of this local name. */
  Optional<XmlElement> first(String local) {
    return elements(local).stream().findFirst();
  }

  /** The attribute of this name, with prefix. */
  Optional<XmlAttribute> attribute(String qualified) {
    return Optional.ofNullable(attributes.get(qualified));
  }

  /** The value of the attribute of this name; empty text if there is none. */
  String value(String qualified) {
    XmlAttribute found = attributes.get(qualified);
    return found == null ? "" : found.value();
  }

  /** The value of the attribute here or at the nearest element around that has it. */
  Optional<String> inherited(String qualified) {
    Optional<XmlElement> at = Optional.of(this);
    while (at.isPresent()) {
      Optional<XmlAttribute> found = at.get().attribute(qualified);
      if (found.isPresent()) {
        return found.map(XmlAttribute::value);
      }
      at = at.get().parent;
    }
    return Optional.empty();
  }

  /** All elements below it and itself, in the order of the file. */
  List<XmlElement> descendants() {
    List<XmlElement> all = new ArrayList<>();
    all.add(this);
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof XmlElement element) {
        all.addAll(element.descendants());
      }
    }
    return all;
  }

  /** The character data directly within it, in order. */
  List<XmlCharacters> data() {
    List<XmlCharacters> data = new ArrayList<>();
    for (XmlNode child : children) {
      if (child instanceof XmlCharacters characters) {
        data.add(characters);
      }
    }
    return data;
  }

  /**
   * What the character data directly within it says.
   *
   * @param source the characters of the file
   */
  String text(String source) {
    Decoded decoded = new Decoded(source);
    data().forEach(decoded::xml);
    return decoded.text();
  }
}
