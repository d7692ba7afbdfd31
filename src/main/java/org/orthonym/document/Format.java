package org.orthonym.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file format that can be read and written. Each format is one class. */
public interface Format {

  /** The name it has on the command line and in logs. */
  String name();

  /** The endings of file names it goes by, without the dot, in lower case. */
  List<String> extensions();

  /**
   * Reads a whole file.
   *
   * @throws DocumentException if the bytes are not of this format
   */
  Document read(byte[] bytes) throws DocumentException;

  /**
   * Reads a whole file of which the encoding is known, as a change log knows it.
   *
   * @throws DocumentException if the bytes are not of this format and encoding
   */
  Document read(byte[] bytes, Encoding encoding) throws DocumentException;

  /** Every format there is. */
  static List<Format> all() {
    return List.of(PlainText.FORMAT);
  }

  /** The format of this name. */
  static Optional<Format> named(String name) {
    return all().stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The format that goes by the ending of the file's name. */
  static Optional<Format> byExtension(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return all().stream().filter(format -> format.extensions().contains(ending)).findFirst();
  }
}
