package org.orthonym.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Puts the compiled entries of a layer and its known names into one file. */
final class CompiledLayer {
  private CompiledLayer() {}

  /**
   * Writes what a compiler was given.
   *
   * @throws IOException if the file cannot be written
   */
  static void write(DictionaryCompiler compiler, Path file) throws IOException {
    try (KnownNamesWriter known = new KnownNamesWriter()) {
      for (KnownEntity entity : compiler.known()) {
        known.add(entity);
      }
      write(compiler, known, file);
    }
  }

  private static void write(DictionaryCompiler compiler, KnownNamesWriter known, Path file)
      throws IOException {
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = compiler.compile();
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      if (known.size() > 0) {
        known.append(out);
      }
    }
  }

  /**
   * Compiles a file of entries on top of the bundled dictionary, part by part, so that imported
   * ones, of which there may be millions, take no memory.
   *
   * @throws IOException if a file cannot be read or written
   * @throws DictionaryException if an entry is wrong
   */
  static void write(Path source, Path file) throws IOException {
    String name = Objects.toString(source.getFileName());
    DictionaryCompiler compiler = new DictionaryCompiler(GivenNameGroups.none());
    try (BufferedReader in = Files.newBufferedReader(source);
        EntriesAhead ahead = new EntriesAhead(name, new EntryParts(name, in));
        KnownNamesWriter known = new KnownNamesWriter()) {
      while (ahead.next()) {
        compiler.add(ahead.entries(), HeardNames.none());
        for (KnownEntity entity : compiler.known()) {
          known.add(entity);
        }
        compiler.known().clear();
      }
      write(compiler, known, file);
    }
  }

  /** The same in memory, by way of a file only if there are known names. */
  static CompiledDictionary read(String name, DictionaryCompiler compiler) {
    if (compiler.known().isEmpty()) {
      return CompiledFile.read(name, compiler.compile());
    }
    try {
      Path file = Files.createTempFile("orthonym", ".dictionary");
      try {
        write(compiler, file);
        return CompiledFile.read(name, ByteBuffer.wrap(Files.readAllBytes(file)));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
