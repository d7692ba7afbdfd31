package org.orthonym.document;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that other processes wait for. The lock is the system's and lies on the file itself: it is
 * gone when the process is. The system takes it off as well when the process closes the file
 * anywhere, which is why its bytes are read from here.
 *
 * @param path where it is, without links on the way
 * @param key what tells it from another file at this place; null where the system has no such thing
 * @param channel through which it is read and held; null for a file that nobody may write
 */
record HeldFile(Path path, @Nullable Object key, @Nullable FileChannel channel) {

  /** Waits for a file. What is at its place when the waiting is over is another file perhaps. */
  static HeldFile of(Path path) throws IOException {
    while (true) {
      HeldFile held = new HeldFile(path, keyOf(path), Files.isWritable(path) ? open(path) : null);
      if (held.isAtItsPlace()) {
        return held;
      }
      held.release();
    }
  }

  private static FileChannel open(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      channel.lock();
    } catch (IOException e) {
      // Some network file systems know no locks; what was read is compared all the same.
    }
    return channel;
  }

  private static @Nullable Object keyOf(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  private boolean isAtItsPlace() throws IOException {
    return Objects.equals(key, keyOf(path));
  }

  /**
   * Makes sure that the file is still at its place and has these bytes.
   *
   * @throws DocumentException if somebody changed it
   */
  void check(byte[] bytes) throws IOException {
    if (!isAtItsPlace() || !Arrays.equals(bytes, bytes())) {
      throw new DocumentException("was changed by somebody else meanwhile; it was left alone");
    }
  }

  private byte[] bytes() throws IOException {
    return channel == null
        ? Files.readAllBytes(path)
        : Channels.newInputStream(channel.position(0)).readAllBytes();
  }

  /** Lets others have it. */
  void release() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
