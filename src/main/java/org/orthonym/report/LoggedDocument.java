package org.orthonym.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file as its change log speaks of it.
 *
 * @param name its name, from the folder of the log
 * @param format the name of its format
 * @param encoding the name of its encoding
 * @param sha256 the checksum of the bytes before, in hexadecimal
 * @param correctedSha256 the checksum of the bytes after
 * @param tracked the date that stands beside the changes, if they were written as tracked changes
 * @param undo the way from the bytes after to those before, if the edits of the text alone do not
 *     lead there
 */
public record LoggedDocument(
    String name,
    String format,
    String encoding,
    String sha256,
    String correctedSha256,
    Optional<Instant> tracked,
    Optional<BytePatch> undo) {

  /** A file that is text itself. */
  public static LoggedDocument ofText(
      String name, String format, String encoding, String sha256, String correctedSha256) {
    return new LoggedDocument(
        name, format, encoding, sha256, correctedSha256, Optional.empty(), Optional.empty());
  }

  /** The SHA-256 of some bytes, in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Whether these are the bytes before. */
  public boolean isOriginal(byte[] bytes) {
    return sha256.equals(sha256(bytes));
  }

  /** Whether these are the bytes after. */
  public boolean isCorrected(byte[] bytes) {
    return correctedSha256.equals(sha256(bytes));
  }
}
