package org.orthonym.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that other processes wait for. The lock is the system's: it is gone when the process is.
 *
 * @param lock on the file itself; null where the file system knows no locks, and for a file that
 *     nobody may write
 */
record HeldFile(@Nullable FileLock lock) {

  /** A file that is replaced while we wait for it is another one, which is held then. */
  static HeldFile of(Path file) throws IOException {
    while (true) {
      Object key = key(file);
      HeldFile held = new HeldFile(Files.isWritable(file) ? lock(file) : null);
      if (Objects.equals(key, key(file))) {
        return held;
      }
      held.release();
    }
  }

  private static @Nullable FileLock lock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      return channel.lock();
    } catch (IOException e) {
      channel.close();
      return null; // such as some network file systems
    }
  }

  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  /** Lets others have it. */
  void release() throws IOException {
    if (lock != null) {
      lock.acquiredBy().close();
    }
  }
}
