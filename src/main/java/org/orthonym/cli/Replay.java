package org.orthonym.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.orthonym.document.Document;
import org.orthonym.document.DocumentException;
import org.orthonym.document.Encoding;
import org.orthonym.document.Format;
import org.orthonym.document.Revision;
import org.orthonym.report.LoggedDocument;
import org.orthonym.report.StoredLog;
import org.orthonym.text.EditedText;

/** The ways in which a file is gone through by its change log: back, or there again. */
enum Replay {
  UNDO("corrected article", "original") {
    @Override
    byte[] bytes(StoredLog log, byte[] before) throws IOException {
      if (log.document().undo().isPresent()) {
        return log.document().undo().get().apply(before);
      }
      Document document = read(log, before);
      return document.write(log.undo(document.text()));
    }

    @Override
    boolean isSource(LoggedDocument document, byte[] bytes) {
      return document.isCorrected(bytes);
    }

    @Override
    boolean isResult(LoggedDocument document, byte[] bytes) {
      return document.isOriginal(bytes);
    }
  },

  APPLY("original", "corrected article") {
    @Override
    byte[] bytes(StoredLog log, byte[] before) throws IOException {
      Document document = read(log, before);
      EditedText edited = log.apply(document.text());
      Optional<Instant> tracked = log.document().tracked();
      return tracked.isPresent()
          ? document.write(edited, new Revision(tracked.get()))
          : document.write(edited);
    }

    @Override
    boolean isSource(LoggedDocument document, byte[] bytes) {
      return document.isOriginal(bytes);
    }

    @Override
    boolean isResult(LoggedDocument document, byte[] bytes) {
      return document.isCorrected(bytes);
    }
  };

  private final String source;
  private final String result;

  Replay(String source, String result) {
    this.source = source;
    this.result = result;
  }

  /** What it begins with, in words. */
  String source() {
    return source;
  }

  /** What it leads to, in words. */
  String result() {
    return result;
  }

  /**
   * The bytes that the log leads to.
   *
   * @throws IllegalArgumentException if the log does not fit the file
   */
  abstract byte[] bytes(StoredLog log, byte[] before) throws IOException;

  /** Whether these are the bytes that the log begins with. */
  abstract boolean isSource(LoggedDocument document, byte[] bytes);

  /** Whether these are the bytes that the log leads to. */
  abstract boolean isResult(LoggedDocument document, byte[] bytes);

  /**
   * The bytes that the log leads to; the same ones if they are these already.
   *
   * @throws DocumentException if they are others than the log speaks of, or the log is damaged
   */
  byte[] of(StoredLog log, byte[] before) throws IOException {
    if (isResult(log.document(), before)) {
      return before;
    }
    if (!isSource(log.document(), before)) {
      throw new DocumentException(
          "is not the " + source + " that the log speaks of; nothing was changed");
    }
    try {
      byte[] after = bytes(log, before);
      if (isResult(log.document(), after)) {
        return after;
      }
    } catch (IllegalArgumentException e) {
      // The edits do not fit; the same words hold.
    }
    throw new DocumentException("the log is damaged; nothing was changed");
  }

  private static Document read(StoredLog log, byte[] bytes) throws IOException {
    LoggedDocument logged = log.document();
    Optional<Format> format = Format.named(logged.format());
    Optional<Encoding> encoding = Encoding.named(logged.encoding());
    if (format.isEmpty() || encoding.isEmpty()) {
      throw new DocumentException(
          "was written as "
              + logged.format()
              + " in "
              + logged.encoding()
              + ", which this version does not know");
    }
    return format.get().into(log.target()).read(bytes, encoding.get());
  }
}
