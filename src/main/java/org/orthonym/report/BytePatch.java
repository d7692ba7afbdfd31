package org.orthonym.report;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The way from the bytes of one file to those of another: stretches that are copied, and bytes that
 * are new. With it a file that is not text, such as an archive, is restored exactly.
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps what the other file is put together from, in its order
 */
public record BytePatch(List<Step> steps) {

  /** Copies the list. */
  public BytePatch {
    steps = List.copyOf(steps);
  }

  /** One part of the other file. */
  public sealed interface Step {}

  /**
   * A stretch of the first file.
   *
   * @param start the first byte, from 0
   * @param length the number of bytes, at least 1
   */
  public record Copy(int start, int length) implements Step {
    /**
     * @throws IllegalArgumentException if this is no stretch
     */
    public Copy {
      if (start < 0 || length < 1 || start > Integer.MAX_VALUE - length) {
        throw new IllegalArgumentException("no stretch of a file: " + start + ", " + length);
      }
    }
  }

  /**
   * Bytes that the first file does not have.
   *
   * @param base64 the bytes, by RFC 4648
   */
  public record Fresh(String base64) implements Step {
    /**
     * @throws IllegalArgumentException if it is not Base64
     */
    public Fresh {
      Base64.getDecoder().decode(base64);
    }

    static Fresh of(byte[] bytes, int from, int to) {
      return new Fresh(Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, from, to)));
    }
  }

  /** The way from one file to another. Time and memory are linear in both. */
  public static BytePatch between(byte[] from, byte[] to) {
    CommonBlocks common = new CommonBlocks(from);
    List<Step> steps = new ArrayList<>();
    int done = 0;
    for (CommonBlocks.Match match : common.in(to)) {
      if (done < match.target()) {
        steps.add(Fresh.of(to, done, match.target()));
      }
      steps.add(new Copy(match.source(), match.length()));
      done = match.target() + match.length();
    }
    if (done < to.length) {
      steps.add(Fresh.of(to, done, to.length));
    }
    return new BytePatch(steps);
  }

  /**
   * The other file.
   *
   * @throws IllegalArgumentException if the patch was made for another file than {@code from}
   */
  public byte[] apply(byte[] from) {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    for (Step step : steps) {
      if (step instanceof Copy copy) {
        if (copy.start() + copy.length() > from.length) {
          throw new IllegalArgumentException("a stretch reaches past the end of the file");
        }
        to.write(from, copy.start(), copy.length());
      } else if (step instanceof Fresh fresh) {
        to.writeBytes(Base64.getDecoder().decode(fresh.base64()));
      }
    }
    return to.toByteArray();
  }
}
