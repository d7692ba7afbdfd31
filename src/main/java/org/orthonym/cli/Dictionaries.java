package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryException;

/** The dictionary with the files on top of it that the command line names. */
final class Dictionaries {
  private Dictionaries() {}

  /**
   * The bundled dictionary with these on top, the last one highest.
   *
   * @throws UsageException if one cannot be read; it names the place
   */
  static Dictionary bundledWith(List<Path> files) {
    Dictionary dictionary = Dictionary.bundled();
    for (Path file : files) {
      dictionary = dictionary.with(load(file));
    }
    return dictionary;
  }

  private static Dictionary load(Path file) {
    try {
      return Dictionary.load(file);
    } catch (DictionaryException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UsageException("dictionary " + Failure.of(e));
    }
  }
}
