package org.orthonym.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files that the bundled dictionary was compiled from; they come with the program. */
public final class BundledSources {
  /** Where they lie among the classes. */
  static final String FOLDER = "/org/orthonym/dictionaries/";

  private BundledSources() {}

  /**
   * Whether each file of a folder is one of them, byte for byte. Compiling the folder would give
   * the bundled dictionary then, unless a file was taken away. Takes time linear in the files.
   *
   * @throws IOException if a file cannot be read
   */
  public static boolean contain(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().matches(".*\\.(yaml|tsv)")).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (!isSame(file, name)) {
        return false;
      }
    }
    return !files.isEmpty();
  }

  private static boolean isSame(Path file, String name) throws IOException {
    try (InputStream in = BundledSources.class.getResourceAsStream(FOLDER + name)) {
      return in != null && Arrays.equals(in.readAllBytes(), Files.readAllBytes(file));
    }
  }
}
