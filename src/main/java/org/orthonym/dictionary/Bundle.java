package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Compiles the dictionary that comes with the program; run by the build. */
final class Bundle {
  /** The name of the compiled file among the classes. */
  static final String RESOURCE = "bundled.dictionary";

  private Bundle() {}

  /**
   * Compiles a folder into a file.
   *
   * @param args the folder, and the file
   */
  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[1]);
    ByteBuffer bytes = DictionaryFolder.read(Path.of(args[0])).compiler().compile();
    Files.createDirectories(out.toAbsolutePath().getParent());
    try (FileChannel channel =
        FileChannel.open(
            out,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }
}
