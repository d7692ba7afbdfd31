package org.orthonym.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XML file, read.
 *
 * @param source its characters, without a byte order mark
 * @param encoding what its bytes are written in
 * @param root the outermost element
 * @param comments every comment, in order
 */
record XmlFile(String source, Encoding encoding, XmlElement root, List<XmlComment> comments) {
  private static final int LONGEST_DECLARATION = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

  /**
   * Reads a file in the encoding that it declares: by a byte order mark, else as its first line
   * says, else UTF-8.
   *
   * @throws DocumentException if it is no well-formed XML in this encoding
   */
  static XmlFile read(byte[] bytes) throws DocumentException {
    return read(bytes, encoding(bytes));
  }

  /** Reads a file in a known encoding. */
  static XmlFile read(byte[] bytes, Encoding encoding) throws DocumentException {
    return XmlReader.read(encoding.decode(bytes), encoding);
  }

  private static Encoding encoding(byte[] bytes) throws DocumentException {
    int length = Math.min(bytes.length, LONGEST_DECLARATION);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start.startsWith("ï»¿") ? start.substring(3) : start);
    String name = declared.find() ? declared.group(1) : "UTF-8";
    check(name);
    Encoding encoding = Encoding.declared(name, bytes);
    if (name.equalsIgnoreCase("UTF-8") && !isUnicode(bytes, encoding)) {
      throw new DocumentException(
          "is to be UTF-8 but has bytes that are not: declare the encoding it is in, as in"
              + " <?xml version=\"1.0\" encoding=\""
              + encoding.name()
              + "\"?>");
    }
    return encoding;
  }

  private static void check(String name) throws DocumentException {
    try {
      Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new DocumentException("declares the encoding “" + name + "”, which nobody knows");
    }
    String canonical = Charset.forName(name).name();
    boolean isKnown =
        canonical.startsWith("UTF-")
            || canonical.equals("US-ASCII")
            || EncodingDetection.isOneByte(canonical);
    if (!isKnown) {
      throw new DocumentException(
          "is written in “" + name + "”, which cannot be read: save it as UTF-8");
    }
  }

  private static boolean isUnicode(byte[] bytes, Encoding encoding) {
    return encoding.name().startsWith("UTF-16")
        || encoding.name().startsWith("UTF-32")
        || Utf8.isValid(bytes);
  }
}
