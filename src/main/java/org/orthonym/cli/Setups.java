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
  private final CorrectCommand command;
  private final Map<Optional<Path>, Setup> made = new HashMap<>();

  Setups(CorrectCommand command) {
    this.command = command;
  }

  /** Settings, ready for use. */
  record Setup(Settings settings, Normalisers normalisers) {}

  /**
   * The setup of an input.
   *
   * @throws UsageException if the configuration or a dictionary is wrong
   */
  synchronized Setup of(Input input) {
    return made.computeIfAbsent(
        file(input),
        key -> {
          Settings settings = settings(key);
          return new Setup(settings, settings.normalisers());
        });
  }

  /** The settings of an input, without normalisers. */
  Settings settings(Input input) {
    return settings(file(input));
  }

  private Settings settings(Optional<Path> file) {
    return Settings.of(command, file.map(Configuration::read).orElseGet(Configuration::none));
  }

  private Optional<Path> file(Input input) {
    if (command.config != null) {
      return Optional.of(command.config);
    }
    if (command.isolated) {
      return Optional.empty();
    }
    Path folder = input.path().map(path -> path.toAbsolutePath().getParent()).orElse(null);
    return Configuration.find(folder == null ? Path.of("") : folder);
  }
}
