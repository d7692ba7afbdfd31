package org.orthonym.document;

/**
 * An XML file within an archive.
 *
 * @param name its name in the archive
 * @param xml its characters, well-formed and without a DTD
 * @param encoding what its bytes are written in
 */
record XmlPart(String name, String xml, Encoding encoding) {

  /**
   * Reads a part.
   *
   * @throws DocumentException if it is no XML that can be read; names the part
   */
  static XmlPart of(String name, byte[] bytes) throws DocumentException {
    try {
      Encoding encoding = PartCheck.check(bytes);
      return new XmlPart(name, encoding.decode(bytes), encoding);
    } catch (DocumentException e) {
      throw new DocumentException("its part “" + name + "” " + e.getMessage());
    }
  }
}
