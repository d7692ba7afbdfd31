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

  /** How many characters of a name go into that of the new file: all of it could be too long. */
  private static final int LONGEST_START = 40;

  private static final Object IN_THIS_PROCESS = new Object();

  private AtomicFile() {}

  /** What is done when a new file is on the disk and only its rename is left to do. */
  public interface Preparation {
    /** Does it; if it fails, the file stays as it was. */
    void run() throws IOException;
  }

  /**
   * Writes a file that may or may not be there.
   *
   * @throws IOException if it cannot be written; then it is as it was
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, bytes, () -> {});
  }

  /**
   * Writes a file that may or may not be there, with something done before, when there is room for
   * it on the disk.
   *
   * @throws IOException if it cannot be written; then it is as it was
   */
  public static void write(Path file, byte[] bytes, Preparation first) throws IOException {
    writeTarget(behindLinks(file), fresh -> fill(fresh, bytes), first);
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
    writeTarget(behindLinks(file), filler, () -> {});
  }

  /**
   * Replaces the bytes of a file that is there.
   *
   * @param before the bytes it must still have
   * @param after the new bytes
   * @throws IOException if it cannot be written or somebody else changed it; then it is as it was
   */
  public static void replace(Path file, byte[] before, byte[] after) throws IOException {
    replace(file, before, after, () -> {});
  }

  /**
   * Replaces the bytes of a file that is there, with something done before: when it is sure that
   * the file has the old bytes and that there is room for the new ones. Another process that
   * replaces the same file this way waits until all is done.
   *
   * @param before the bytes it must still have
   * @param after the new bytes
   * @param first what is done before the file changes, such as to write down how it will
   * @throws IOException if it cannot be written or somebody else changed it; then it is as it was
   */
  public static void replace(Path file, byte[] before, byte[] after, Preparation first)
      throws IOException {
    Path target = file.toRealPath();
    checkWritable(target);
    synchronized (IN_THIS_PROCESS) {
      HeldFile held = HeldFile.of(target);
      try {
        held.check(before);
        writeTarget(
            target,
            fresh -> fill(fresh, after),
            () -> {
              first.run();
              held.check(before);
            });
      } finally {
        held.release();
      }
    }
  }

  /**
   * Does something while a file has these bytes; nobody replaces it meanwhile.
   *
   * @param bytes the bytes it must still have
   * @throws IOException if somebody else changed it, or the work fails
   */
  public static void holding(Path file, byte[] bytes, Preparation work) throws IOException {
    Path target = file.toRealPath();
    synchronized (IN_THIS_PROCESS) {
      HeldFile held = HeldFile.of(target);
      try {
        held.check(bytes);
        work.run();
      } finally {
        held.release();
      }
    }
  }

  private static void writeTarget(Path target, Filler filler, Preparation first)
      throws IOException {
    checkWritable(target);
    Path folder = target.getParent();
    Path name = target.getFileName();
    if (folder == null || name == null || Files.isDirectory(target)) {
      throw new DocumentException("is a directory");
    }
    if (!Files.isDirectory(folder)) {
      throw new DocumentException("cannot be written, as there is no folder " + folder);
    }
    Path fresh = createFresh(folder, name.toString(), Files.exists(target));
    try {
      filler.fill(fresh);
      flush(fresh);
      keepAttributes(target, fresh);
      first.run();
      move(fresh, target);
      flushFolder(folder);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Path behindLinks(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    if (Files.isSymbolicLink(file)) {
      throw new DocumentException("is a symbolic link that leads nowhere");
    }
    return file.toAbsolutePath();
  }

  /** A new file: closed to others if it takes the place of one that may be, else as usual. */
  private static Path createFresh(Path folder, String name, boolean closed) throws IOException {
    boolean fits = name.codePointCount(0, name.length()) <= LONGEST_START;
    String start = fits ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_START));
    String prefix = "." + start + ".";
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
