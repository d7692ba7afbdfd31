package org.orthonym.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of each input and the normalisers for them: by the nearest configuration file,
 * unless the command line names one or wants none. Thread-safe.
 */
final class Setups {
  private final SettingsOptions options;
  private final Map<Path, Optional<Path>> found = new HashMap<>();
  private final Map<Optional<Path>, Settings> read = new HashMap<>();
  private final Map<Optional<Path>, Setup> made = new HashMap<>();

  Setups(SettingsOptions options) {
    this.options = options;
  }

  /** Settings, ready for use. */
  record Setup(Settings settings, Normalisers normalisers) {}

  /**
   * The setup of an input.
   *
   * @throws UsageException if the configuration or a dictionary is wrong
   */
  synchronized Setup of(Input input) {
    Optional<Path> file = file(input);
    Setup known = made.get(file);
    if (known == null) {
      Settings settings = settings(file);
      known = new Setup(settings, settings.normalisers());
      made.put(file, known);
    }
    return known;
  }

  /**
   * The settings of an input, without normalisers.
   *
   * @throws UsageException if the configuration is wrong
   */
  synchronized Settings settings(Input input) {
    return settings(file(input));
  }

  private Settings settings(Optional<Path> file) {
    return read.computeIfAbsent(
        file,
        key -> Settings.of(options, key.map(Configuration::read).orElseGet(Configuration::none)));
  }

  private Optional<Path> file(Input input) {
    if (options.config != null) {
      return Optional.of(options.config);
    }
    if (options.isolated) {
      return Optional.empty();
    }
    Path folder = input.path().map(path -> path.toAbsolutePath().getParent()).orElse(null);
    return found.computeIfAbsent(folder == null ? Path.of("") : folder, Configuration::find);
  }
}
