package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import org.orthonym.dictionary.imports.MadeUpEntities;

/**
 * Writes a compiled dictionary of made-up entities, with ten names each, as large as one likes, to
 * measure with.
 */
public final class MadeUpDictionary {
  private MadeUpDictionary() {}

  /**
   * Writes it.
   *
   * @param args the file and how many entities
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  private static void write(Path file, int entities) throws IOException {
    MadeUpEntities made = new MadeUpEntities(1);
    try (KnownNamesWriter writer = new KnownNamesWriter()) {
      for (int i = 0; i < entities; i++) {
        writer.add(made.entity(i));
      }
      writer.write(file);
    }
  }
}
