package org.orthonym.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The dictionaries of commands that look into them. */
final class DictionaryOption {
  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "a dictionary on top of the bundled one; repeatable, later ones win")
  List<Path> files = new ArrayList<>();
}
