package org.orthonym.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.document.OfficeDocument.Rewritten;
import org.orthonym.text.Edit;

/** OpenDocument texts (ISO/IEC 26300), as LibreOffice writes them: {@code .odt}. */
final class Odt implements Format {
  static final Format FORMAT = new Odt();
  private static final String TYPE = "application/vnd.oasis.opendocument.text";

  /** Where the name of the first entry of an archive starts. */
  private static final int FIRST_NAME = 30;

  /** The body, and the styles with headers and footers in them. */
  private static final List<String> PARTS = List.of("content.xml", "styles.xml");

  private Odt() {}

  /** A part with text. */
  private record Part(XmlPart file, OdfReader.Found found) {}

  @Override
  public String name() {
    return "odt";
  }

  @Override
  public List<String> extensions() {
    return List.of("odt", "ott");
  }

  /** By the media type, which is the first entry and not packed. */
  @Override
  public boolean recognises(Beginning beginning) {
    return beginning.startsWith(ZipArchive.START)
        && beginning.text().startsWith("mimetype" + TYPE, FIRST_NAME);
  }

  @Override
  public Document read(byte[] bytes, Encoding encoding) throws DocumentException {
    return read(bytes);
  }

  @Override
  public Document read(byte[] bytes) throws DocumentException {
    OfficePackage file = OfficePackage.open(bytes, ".odt");
    checkReadable(file);
    LeafText.Builder text = new LeafText.Builder();
    List<Part> parts = new ArrayList<>();
    for (String name : PARTS) {
      Optional<XmlPart> part = file.part(name);
      if (part.isPresent()) {
        parts.add(new Part(part.get(), new OdfReader(part.get().xml(), text).read()));
      }
    }
    return new OfficeDocument(
        name(),
        parts.get(0).file().encoding().name(),
        file.archive(),
        file.has("META-INF/documentsignatures.xml"),
        text.build(),
        OfficeDates.ofOdf(file),
        (edits, revision) -> write(parts, edits, revision));
  }

  private static void checkReadable(OfficePackage file) throws DocumentException {
    String type = file.line("mimetype");
    if (!type.isEmpty() && !type.startsWith(TYPE)) {
      throw new DocumentException(
          "is no OpenDocument text but " + type + ": open it, save it as .odt");
    }
    Optional<XmlPart> manifest = file.part("META-INF/manifest.xml");
    if (manifest.isPresent() && manifest.get().xml().contains("encryption-data")) {
      throw new DocumentException(
          "is protected by a password: open it, save it without one, and try again");
    }
    if (!file.has("content.xml")) {
      throw new DocumentException("is no OpenDocument text: open it, save it as .odt");
    }
  }

  private static List<Rewritten> write(
      List<Part> parts, Map<Integer, List<Edit>> edits, Optional<Revision> revision)
      throws DocumentException {
    Set<String> ids = new HashSet<>();
    parts.forEach(part -> ids.addAll(part.found().ids()));
    OdfMarks marks = new OdfMarks(revision, ids);
    List<Rewritten> rewritten = new ArrayList<>();
    for (Part part : parts) {
      String xml = OdfWriter.write(part.file().xml(), part.found(), edits, marks);
      rewritten.add(new Rewritten(part.file(), xml));
    }
    return rewritten;
  }
}
