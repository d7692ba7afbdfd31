package org.orthonym.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.document.OfficeDocument.Rewritten;
import org.orthonym.text.Edit;

/**
 * Word documents (Office Open XML, ECMA-376): {@code .docx}, and {@code .docm}, whose macros stay
 * as they are. Runs are taken apart where they must be and keep their look.
 */
final class Docx implements Format {
  static final Format FORMAT = new Docx();

  private Docx() {}

  /** A part with text. */
  private record Part(XmlPart file, WordReader.Found found) {}

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public List<String> extensions() {
    return List.of("docx", "docm");
  }

  /** By the name of an entry that Word documents have, or the older container of Office. */
  @Override
  public boolean recognises(Beginning beginning) {
    return (beginning.startsWith(ZipArchive.START) && beginning.text().contains("word/"))
        || beginning.startsWith(OfficePackage.COMPOUND);
  }

  @Override
  public Document read(byte[] bytes, Encoding encoding) throws DocumentException {
    return read(bytes);
  }

  @Override
  public Document read(byte[] bytes) throws DocumentException {
    OfficePackage file = OfficePackage.open(bytes, ".docx");
    Set<String> fences = WordParts.fences(file);
    LeafText.Builder text = new LeafText.Builder();
    List<Part> parts = new ArrayList<>();
    for (String name : WordParts.of(file)) {
      XmlPart part = file.part(name).orElseThrow();
      parts.add(new Part(part, new WordReader(part.xml(), text, fences).read()));
    }
    return new OfficeDocument(
        name(),
        parts.get(0).file().encoding().name(),
        file.archive(),
        file.hasBelow("_xmlsignatures/"),
        text.build(),
        OfficeDates.ofWord(file),
        (edits, revision) -> write(parts, edits, revision));
  }

  private static List<Rewritten> write(
      List<Part> parts, Map<Integer, List<Edit>> edits, Optional<Revision> revision)
      throws DocumentException {
    Set<String> ids = new HashSet<>();
    parts.forEach(part -> ids.addAll(part.found().ids()));
    WordMarks marks = new WordMarks(revision, ids);
    List<Rewritten> rewritten = new ArrayList<>();
    for (Part part : parts) {
      WordWriter writer = new WordWriter(part.file().xml(), part.found().runs(), edits, marks);
      rewritten.add(new Rewritten(part.file(), writer.write()));
    }
    return rewritten;
  }
}
