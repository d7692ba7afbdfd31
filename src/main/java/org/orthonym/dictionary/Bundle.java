package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    Files.createDirectories(out.toAbsolutePath().getParent());
    Dictionary.compile(Path.of(args[0]), out);
  }
}
