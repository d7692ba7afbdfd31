package org.orthonym.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.orthonym.dictionary.DictionaryCheck;
import org.orthonym.dictionary.Entity;

/** The entries of the folder {@code dictionaries}, read once for all tests. */
final class CheckedSources {
  private static final List<Entity> ENTITIES = read();

  private CheckedSources() {}

  static List<Entity> entities() {
    return ENTITIES;
  }

  private static List<Entity> read() {
    try {
      return DictionaryCheck.of(Path.of("dictionaries")).entities();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
