package org.orthonym.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;
import org.orthonym.text.Spans;

/**
 * The document of a word processor: an archive with text in some of its parts. Corrections become
 * tracked changes. Only parts with corrections are written anew; every other entry of the archive
 * stays as it is, packed bytes and all.
 *
 * @param format the name of its format
 * @param encoding what its body is written in
 * @param archive the file
 * @param signed whether it bears a signature, which a change would break
 * @param leaves its text
 * @param date when it was begun, if it says so
 * @param rewriting how its parts get edits
 */
record OfficeDocument(
    String format,
    String encoding,
    ZipArchive archive,
    boolean signed,
    LeafText leaves,
    Optional<LocalDate> date,
    Rewriting rewriting)
    implements Document {

  /** How parts get edits, by what the format writes for them. */
  @FunctionalInterface
  interface Rewriting {
    /**
     * The parts with edits in their leaves; those without are as they were.
     *
     * @param edits by leaf
     * @param revision who makes the changes; empty: they are not tracked
     */
    List<Rewritten> write(Map<Integer, List<Edit>> edits, Optional<Revision> revision)
        throws DocumentException;
  }

  /** A part, and what its XML is now. */
  record Rewritten(XmlPart part, String xml) {}

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
    Map<String, byte[]> changed = new HashMap<>();
    for (Rewritten rewritten : rewriting.write(edits, revision)) {
      XmlPart part = rewritten.part();
      if (!rewritten.xml().equals(part.xml())) {
        changed.put(part.name(), part.encoding().encode(rewritten.xml()));
      }
    }
    return archive.with(changed);
  }
}
