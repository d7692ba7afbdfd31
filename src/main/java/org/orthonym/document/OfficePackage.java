package org.orthonym.document;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The archive that a word processor writes, and the XML parts in it. What is no such archive is
 * refused with words on what it is. Reading parts is not thread-safe; the rest is immutable.
 */
final class OfficePackage {
  /** How many bytes a part may have; a book of a thousand pages has about ten million. */
  private static final int MOST = 64 << 20;

  /** How many bytes all the parts that are read may have together. */
  private static final int MOST_IN_ALL = 192 << 20;

  /** What the files of Office before 2007 begin with, and those with a password. */
  static final byte[] COMPOUND = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private final ZipArchive archive;
  private final Map<String, XmlPart> parts = new HashMap<>();
  private int read;

  private OfficePackage(ZipArchive archive) {
    this.archive = archive;
  }

  /**
   * Opens a file.
   *
   * @param ending the ending it should have been saved with, such as {@code .docx}
   * @throws DocumentException if it is no archive or a damaged one
   */
  static OfficePackage open(byte[] bytes, String ending) throws DocumentException {
    if (isCompound(bytes)) {
      throw new DocumentException(compound(bytes, ending));
    }
    if (!ZipArchive.is(bytes)) {
      throw new DocumentException("is no " + ending + " file" + other(bytes, ending));
    }
    return new OfficePackage(ZipArchive.read(bytes));
  }

  /** Whether these bytes begin as the older container of office files does. */
  static boolean isCompound(byte[] bytes) {
    return EncodingDetection.startsWith(bytes, COMPOUND);
  }

  private static String compound(byte[] bytes, String ending) {
    if (holdsName(bytes, "EncryptedPackage")) {
      return "is protected by a password: open it, save it without one, and try again";
    }
    if (holdsName(bytes, "WordDocument")) {
      return "is in the Word format from before 2007 (.doc): open it, save it as " + ending;
    }
    return "is a file of an office program from before 2007: open it, save it as " + ending;
  }

  /** Whether there is such a name, which these files write in UTF-16. */
  private static boolean holdsName(byte[] bytes, String name) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains(
        new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
  }

  private static String other(byte[] bytes, String ending) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1).strip();
    if (start.startsWith("{\\rtf")) {
      return " but RTF: open it, save it as " + ending;
    }
    if (start.regionMatches(true, 0, "<!DOCTYPE html", 0, 14) || start.startsWith("<html")) {
      return " but HTML: rename it, or say so with --input-format html";
    }
    if (bytes.length == 0) {
      return ": it is empty";
    }
    return ": open it where it was written and save it as " + ending;
  }

  /** Whether there is a part of this name. */
  boolean has(String name) {
    return archive.has(name);
  }

  /** Whether there is a part whose name begins like this. */
  boolean hasBelow(String folder) {
    return archive.names().stream().anyMatch(name -> name.startsWith(folder));
  }

  /**
   * An XML part; empty if there is none of this name.
   *
   * @throws DocumentException if it is too large, damaged or no XML that can be read
   */
  Optional<XmlPart> part(String name) throws DocumentException {
    XmlPart known = parts.get(name);
    if (known != null || !archive.has(name)) {
      return Optional.ofNullable(known);
    }
    byte[] content = archive.content(name, Math.min(MOST, MOST_IN_ALL - read)).orElseThrow();
    read += content.length;
    XmlPart part = XmlPart.of(name, content);
    parts.put(name, part);
    return Optional.of(part);
  }

  /** The first characters of a stored entry, such as a media type; empty if there is none. */
  String line(String name) throws DocumentException {
    return archive
        .content(name, 1000)
        .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).strip())
        .orElse("");
  }

  /** The archive itself. */
  ZipArchive archive() {
    return archive;
  }
}
