package org.orthonym.cli;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.orthonym.document.Document;
import org.orthonym.document.DocumentException;
import org.orthonym.document.Revision;
import org.orthonym.normalise.Normalised;
import org.orthonym.report.ReviewedFile;
import org.orthonym.text.EditedText;

/** An article with its names put right, ready to be delivered. Nobody changes its arrays. */
final class Corrected {
  private final Input input;
  private final Setups.Setup setup;
  private final byte[] before;
  private final Document document;
  private final Optional<Revision> revision;
  private final Normalised normalised;
  private final byte[] after;

  /**
   * @param input where it came from
   * @param setup how it was put right
   * @param before the bytes as they were read
   * @param document what these bytes say
   * @param revision who changes it and when, if changes are to be tracked where that can be
   * @param normalised the corrected text and its log
   * @throws DocumentException if the corrected text has no place in the file's encoding
   */
  Corrected(
      Input input,
      Setups.Setup setup,
      byte[] before,
      Document document,
      Optional<Revision> revision,
      Normalised normalised)
      throws DocumentException {
    this.input = input;
    this.setup = setup;
    this.before = before;
    this.document = document;
    this.revision = revision;
    this.normalised = normalised;
    this.after = write();
  }

  private byte[] write() throws DocumentException {
    return revision.isPresent()
        ? document.write(edited(), revision.get())
        : document.write(edited());
  }

  Input input() {
    return input;
  }

  /** How it was put right. */
  Setups.Setup setup() {
    return setup;
  }

  /** The same article with another result. */
  Corrected with(Normalised other) throws DocumentException {
    return new Corrected(input, setup, before, document, revision, other);
  }

  /** The bytes as they were read. */
  byte[] before() {
    return before;
  }

  /** The corrected bytes. */
  byte[] after() {
    return after;
  }

  /** The date beside the tracked changes, if there are any. */
  Optional<Instant> tracked() {
    return document.isText() || isUnchanged() ? Optional.empty() : revision.map(Revision::date);
  }

  Document document() {
    return document;
  }

  Normalised normalised() {
    return normalised;
  }

  /** Whether there was nothing to correct. */
  boolean isUnchanged() {
    return Arrays.equals(before, after);
  }

  /** What reports show of it. */
  ReviewedFile reviewed() {
    String language = setup.normalisers().of(Optional.empty()).target().toLanguageTag();
    return new ReviewedFile(
        input.pathFromHere(),
        language,
        document.text(),
        normalised.changeLog(),
        new DocumentSource(document));
  }

  /** The text with the applied changes in it. */
  EditedText edited() {
    return normalised.changeLog().apply(document.text());
  }
}
