package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryException;
import org.orthonym.dictionary.HouseStyles;

/** The dictionary with the files on top of it that the command line names. */
final class Dictionaries {
  private Dictionaries() {}

  /**
   * The bundled dictionary with these on top, the last one highest.
   *
   * @throws UsageException if one cannot be read; it names the place
   */
  static Dictionary bundledWith(List<Path> files) {
    return bundledWith(files, Optional.empty());
  }

  /**
   * The same with the style of a house on top, which is one that comes with the program or a file.
   *
   * @throws UsageException if one cannot be read; it names the place
   */
  static Dictionary bundledWith(List<Path> files, Optional<String> style) {
    Dictionary dictionary = Dictionary.bundled();
    for (Path file : files) {
      dictionary = with(dictionary, file);
    }
    if (style.isEmpty()) {
      return dictionary;
    }
    return HouseStyles.names().contains(style.get())
        ? dictionary.with(Dictionary.style(style.get()))
        : with(dictionary, Path.of(style.get()));
  }

  /**
   * A dictionary with one more file on top.
   *
   * @throws UsageException if it cannot be read; it names the place
   */
  static Dictionary with(Dictionary below, Path file) {
    try {
      return below.with(Dictionary.load(file));
    } catch (DictionaryException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UsageException("dictionary " + Failure.of(e));
    }
  }
}
