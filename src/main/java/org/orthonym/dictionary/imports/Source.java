package org.orthonym.dictionary.imports;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * A file's content, unpacked if it is packed by gzip or bzip2, whatever its name, with a count of
 * the bytes. One that is cut off is told as such. Not thread-safe.
 */
final class Source extends FilterInputStream {
  private static final int BUFFER = 1 << 16;
  private static final int GZIP = 0x1f8b;
  private static final int BZIP = 'B' << 8 | 'Z';

  private final String name;
  private long count;

  private Source(String name, InputStream in) {
    super(in);
    this.name = name;
  }

  static Source open(Path file) throws IOException {
    return open(file.toString(), Files.newInputStream(file));
  }

  static Source open(String name, InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
    in.mark(2);
    int head = in.read() << 8 | in.read();
    in.reset();
    try {
      return new Source(
          name,
          switch (head) {
            case GZIP -> new GZIPInputStream(in, BUFFER);
            case BZIP -> new BZip2CompressorInputStream(in, true);
            default -> in;
          });
    } catch (EOFException e) {
      throw new IOException(name + ": cut off; fetch it again", e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      int read = in.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    } catch (EOFException e) {
      throw new IOException(name + ": cut off after " + count + " bytes; fetch it again", e);
    } catch (ZipException e) {
      throw new IOException(
          name + ": damaged after " + count + " bytes (" + e.getMessage() + "); fetch it again", e);
    }
  }

  /** How many bytes were read, unpacked. */
  long count() {
    return count;
  }
}
