package org.orthonym.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small files of word processors, made for tests. */
final class OfficeFiles {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
  private static final String MEDIA =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private OfficeFiles() {}

  /** A Word document with this XML between the tags of its body. */
  static byte[] docx(String body) {
    return zip(docxParts(body));
  }

  /** The parts of a Word document, to add to. */
  static Map<String, String> docxParts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types("word/document.xml", "document.main"));
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\"http://schemas."
            + "openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>");
    parts.put("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    parts.put("word/media/picture.png", "no picture, but it must stay");
    return parts;
  }

  /** The content types of parts; names and kinds take turns. */
  static String types(String... namesAndKinds) {
    StringBuilder out =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>");
    for (int i = 0; i < namesAndKinds.length; i += 2) {
      out.append("<Override PartName=\"/%s\" ".formatted(namesAndKinds[i]))
          .append("ContentType=\"%s%s+xml\"/>".formatted(MEDIA, namesAndKinds[i + 1]));
    }
    return out.append("</Types>").toString();
  }

  /** A part of a Word document. */
  static String word(String root, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:%s xmlns:w=\"%s\">%s</w:%s>"
        .formatted(root, W, content, root);
  }

  /** An OpenDocument text with this XML in its body. */
  static byte[] odt(String body) {
    return zip(odtParts(body));
  }

  /** The parts of an OpenDocument text, to add to. */
  static Map<String, String> odtParts(String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", ODT_TYPE);
    parts.put(
        "content.xml",
        odf(
            "document-content",
            "<office:body><office:text>" + body + "</office:text></office:body>"));
    parts.put("META-INF/manifest.xml", "<manifest/>");
    return parts;
  }

  /** A part of an OpenDocument text. */
  static String odf(String root, String content) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:%s xmlns:office=\"%s\" xmlns:text=\"%s\""
            + " xmlns:style=\"%s\" xmlns:dc=\"%s\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">%s</office:%s>")
        .formatted(
            root,
            OdfNames.OFFICE,
            OdfNames.TEXT,
            OdfNames.STYLE,
            OdfNames.DUBLIN_CORE,
            content,
            root);
  }

  /** An archive; an entry called {@code mimetype} is stored. */
  static byte[] zip(Map<String, String> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        byte[] content = entry.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry head = new ZipEntry(entry.getKey());
        head.setTime(1_600_000_000_000L);
        if (entry.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(content);
          head.setMethod(ZipEntry.STORED);
          head.setSize(content.length);
          head.setCrc(crc.getValue());
        }
        zip.putNextEntry(head);
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The entries of an archive, as the JDK reads them. */
  static Map<String, String> unzip(byte[] archive) {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** One entry of an archive. */
  static String part(byte[] archive, String name) {
    return unzip(archive).getOrDefault(name, "");
  }
}
