package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every line on how another script writes a name is of an entry, and in that script. */
final class HeardNamesCheck {
  private HeardNamesCheck() {}

  static void run(Path folder, CheckedDictionary checked) throws IOException {
    try {
      HeardNames.read(folder);
    } catch (DictionaryException e) {
      checked.add(Problem.of(e, HeardNames.FOLDER));
    }
    Path heard = folder.resolve(HeardNames.FOLDER);
    if (Files.isDirectory(heard)) {
      for (Path file : files(heard)) {
        checkFile(file, checked);
      }
    }
  }

  private static List<Path> files(Path heard) throws IOException {
    try (Stream<Path> all = Files.list(heard)) {
      return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static void checkFile(Path file, CheckedDictionary checked) throws IOException {
    String name = file.getFileName().toString();
    Script script = Script.of(name.split("[-.]", 2)[0]);
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      int tab = line.indexOf('\t');
      if (line.startsWith("#") || tab < 0) {
        continue;
      }
      Entity.Place place = new Entity.Place(HeardNames.FOLDER + "/" + name, number);
      String id = line.substring(0, tab);
      String spelling = line.substring(tab + 1);
      if (!checked.isEntity(id)) {
        checked.error(
            place, id + " has no entry: add one, or correct the id" + checked.entityHint(id));
      } else if (!script.writes(spelling)) {
        checked.error(
            place,
            id + " has “" + spelling + "”, with other letters than " + script.label() + " ones");
      }
    }
  }
}
