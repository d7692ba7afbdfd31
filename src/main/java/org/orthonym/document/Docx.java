package org.orthonym.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Spans;

/**
 * A Word document (Office Open XML, ECMA-376). Corrections become tracked changes; runs are taken
 * apart where they must be and keep their look. Only parts with corrections are written anew, every
 * other entry of the archive stays as it is, packed bytes and all.
 */
final class Docx implements Document {
  static final Format FORMAT = new DocxFormat();

  private final ZipArchive archive;
  private final List<Part> parts;
  private final LeafText leaves;
  private final Optional<LocalDate> date;
  private final boolean signed;

  /** A part with text. */
  private record Part(XmlPart file, WordReader.Found found) {}

  private Docx(
      OfficePackage file, List<Part> parts, LeafText leaves, Optional<LocalDate> date) {
    this.archive = file.archive();
    this.parts = List.copyOf(parts);
    this.leaves = leaves;
    this.date = date;
    this.signed = file.hasBelow("_xmlsignatures/");
  }

  private static Docx read(byte[] bytes) throws DocumentException {
    OfficePackage file = OfficePackage.open(bytes, ".docx");
    Set<String> fences = WordParts.fences(file);
    LeafText.Builder text = new LeafText.Builder();
    List<Part> parts = new ArrayList<>();
    for (String name : WordParts.of(file)) {
      XmlPart part = file.part(name).orElseThrow();
      parts.add(new Part(part, new WordReader(part.xml(), text, fences).read()));
    }
    return new Docx(file, parts, text.build(), OfficeDates.ofWord(file));
  }

  @Override
  public String format() {
    return FORMAT.name();
  }

  @Override
  public String encoding() {
    return parts.get(0).file().encoding().name();
  }

  @Override
  public String text() {
    return leaves.text();
  }

  @Override
  public Spans untouched() {
    return leaves.untouched();
  }

  @Override
  public boolean takes(Edit edit) {
    return leaves.takes(edit);
  }

  @Override
  public Optional<LocalDate> date() {
    return date;
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public byte[] write(EditedText edited) throws DocumentException {
    return write(edited, Optional.empty());
  }

  @Override
  public byte[] write(EditedText edited, Revision revision) throws DocumentException {
    return write(edited, Optional.of(revision));
  }

  private byte[] write(EditedText edited, Optional<Revision> revision) throws DocumentException {
    Map<Integer, List<Edit>> edits = leaves.inLeaves(edited);
    if (signed && !edits.isEmpty()) {
      throw new DocumentException(
          "is signed, and a change would break the signature: save a copy without it");
    }
    Set<String> ids = new HashSet<>();
    parts.forEach(part -> ids.addAll(part.found().ids()));
    WordMarks marks = new WordMarks(revision, ids);
    Map<String, byte[]> changed = new HashMap<>();
    for (Part part : parts) {
      String before = part.file().xml();
      String after = new WordWriter(before, part.found().runs(), edits, marks).write();
      if (!after.equals(before)) {
        changed.put(part.file().name(), part.file().bytes(after));
      }
    }
    return archive.with(changed);
  }

  private static final class DocxFormat implements Format {
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
      boolean archive = beginning.startsWith((byte) 'P', (byte) 'K', (byte) 3, (byte) 4);
      return (archive && beginning.text().contains("word/"))
          || beginning.startsWith(OfficePackage.COMPOUND);
    }

    @Override
    public Document read(byte[] bytes) throws DocumentException {
      return Docx.read(bytes);
    }

    @Override
    public Document read(byte[] bytes, Encoding encoding) throws DocumentException {
      return Docx.read(bytes);
    }
  }
}
