package org.orthonym.document;

import java.util.List;
import java.util.Set;

/** A vocabulary of XML. */
abstract class XmlFormat implements Format {
  private final String name;
  private final List<String> extensions;
  private final Set<String> roots;

  /**
   * @param roots the local names that the outermost element may have
   */
  XmlFormat(String name, List<String> extensions, Set<String> roots) {
    this.name = name;
    this.extensions = extensions;
    this.roots = roots;
  }

  /**
   * The text of a file.
   *
   * @throws DocumentException if it is not what its outermost element says
   */
  abstract Document read(XmlFile file) throws DocumentException;

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<String> extensions() {
    return extensions;
  }

  @Override
  public final boolean recognises(Beginning beginning) {
    return XmlRoot.of(beginning).filter(roots::contains).isPresent();
  }

  @Override
  public final Document read(byte[] bytes) throws DocumentException {
    return check(XmlFile.read(bytes));
  }

  @Override
  public final Document read(byte[] bytes, Encoding encoding) throws DocumentException {
    return check(XmlFile.read(bytes, encoding));
  }

  private Document check(XmlFile file) throws DocumentException {
    String root = file.root().name();
    if (!roots.contains(root)) {
      throw new DocumentException("is no " + name + ": its outermost element is <" + root + ">");
    }
    return read(file);
  }
}
