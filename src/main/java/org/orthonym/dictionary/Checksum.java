package org.orthonym.dictionary;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A layer whose checksum is taken when it is first asked for: that takes as long as correcting a
 * short article does. Thread-safe.
 */
final class Checksum {
  private final String name;
  private final byte[] bytes;
  private @Nullable String sha256;

  /**
   * @param name what the layer is called
   * @param bytes what it was read from; nobody changes them
   */
  Checksum(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The layer as the log names it. */
  synchronized Dictionary.Layer layer() {
    if (sha256 == null) {
      try {
        sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
    return new Dictionary.Layer(name, "", sha256);
  }
}
