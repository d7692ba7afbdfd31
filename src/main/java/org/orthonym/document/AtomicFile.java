package org.orthonym.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file so that at any moment, even if the machine stops, it holds either all of the old
 * bytes or all of the new ones: into a new file in the same folder, to the disk, and by a rename
 * over the old one.
 *
 * <p>A symbolic link stays, and the file it leads to is written. Permissions and, where the system
 * lets us, owner and group stay; the time of the last change is new; of several hard links only
 * this one gets the new bytes.
 */
public final class AtomicFile {
  private static final Set<PosixFilePermission> WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private AtomicFile() {}

  /**
   * Writes a file that may or may not be there.
   *
   * @throws IOException if it cannot be written; then it is as it was
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, null, bytes);
  }

  /** Writes a file that is given to it, empty. */
  public interface Filler {
    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    void fill(Path fresh) throws IOException;
  }

  /**
   * Writes a file that may or may not be there, of any size.
   *
   * @param filler writes the new file, which then takes the old one's place
   * @throws IOException if it cannot be written; then it is as it was
   */
  public static void write(Path file, Filler filler) throws IOException {
    write(file, null, filler);
  }

  /**
   * Replaces the bytes of a file that is there.
   *
   * @param before the bytes it must still have
   * @param after the new bytes
   * @throws IOException if it cannot be written or somebody else changed it; then it is as it was
   */
  public static void replace(Path file, byte[] before, byte[] after) throws IOException {
    write(file, before, after);
  }

  private static void write(Path file, byte @Nullable [] before, byte[] after) throws IOException {
    write(file, before, fresh -> fill(fresh, after));
  }

  private static void write(Path file, byte @Nullable [] before, Filler filler) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    checkWritable(target);
    Path folder = target.getParent();
    Path name = target.getFileName();
    if (folder == null || name == null) {
      throw new DocumentException("is no file");
    }
    Path fresh = createFresh(folder, "." + name + ".", Files.exists(target));
    try {
      filler.fill(fresh);
      flush(fresh);
      keepAttributes(target, fresh);
      if (before != null && !Arrays.equals(before, Files.readAllBytes(target))) {
        throw new DocumentException("was changed by somebody else meanwhile; it was left alone");
      }
      move(fresh, target);
      flushFolder(folder);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /**
   * Makes sure that a file can be replaced, as far as that can be told before.
   *
   * @throws IOException if it is read-only or cannot be reached
   */
  public static void checkReplaceable(Path file) throws IOException {
    checkWritable(file.toRealPath());
  }

  /** A new file: closed to others if it takes the place of one that may be, else as usual. */
  private static Path createFresh(Path folder, String prefix, boolean closed) throws IOException {
    if (closed) {
      return Files.createTempFile(folder, prefix, ".tmp");
    }
    return Files.createFile(folder.resolve(prefix + Long.toHexString(System.nanoTime()) + ".tmp"));
  }

  private static void checkWritable(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    PosixFileAttributeView view = view(target);
    boolean locked = view != null && !hasWrite(view.readAttributes());
    if (locked || !Files.isWritable(target)) {
      throw new DocumentException(
          "is read-only; it was left alone (make it writable, or write elsewhere with -o)");
    }
  }

  private static boolean hasWrite(PosixFileAttributes attributes) {
    return attributes.permissions().stream().anyMatch(WRITE::contains);
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  private static void fill(Path file, byte[] bytes) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
    }
  }

  private static void flush(Path file) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      out.force(true);
    }
  }

  private static void keepAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView fresh = view(to);
    PosixFileAttributeView old = view(from);
    if (fresh == null || old == null || !Files.exists(from)) {
      return;
    }
    PosixFileAttributes attributes = old.readAttributes();
    try {
      fresh.setGroup(attributes.group());
      fresh.setOwner(attributes.owner());
    } catch (IOException e) {
      // Only the owner of the machine may give files away; the content matters more.
    }
    fresh.setPermissions(attributes.permissions());
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new DocumentException("cannot be replaced in one step on this file system");
    }
  }

  private static void flushFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems cannot open a folder; the rename itself has been done.
    }
  }
}
