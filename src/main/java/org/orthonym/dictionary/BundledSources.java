package org.orthonym.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  /**
   * The entry of an entity of the bundled dictionary.
   *
   * @param layer the name of the layer it was found in
   * @throws DictionaryException if its facts are not there: it comes from another compiled
   *     dictionary, or is a country
   */
  static YamlNode entry(String layer, CompiledEntity entity) {
    String id = entity.id();
    String file = entity.file();
    if (!layer.equals("bundled") || id.startsWith("country-")) {
      throw new DictionaryException(
          id + " of " + layer + " is compiled: say type and names, to replace it whole");
    }
    try {
      String entry =
          EntryFile.parse(file, text(file))
              .entry(id)
              .orElseThrow(() -> new DictionaryException(id + " is missing in " + file));
      return EntityReader.nodes(file, entry).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file; empty if there is none of this name. */
  static String text(String file) throws IOException {
    try (InputStream in = BundledSources.class.getResourceAsStream(FOLDER + file)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
