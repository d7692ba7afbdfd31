package org.orthonym.cli;

import java.io.IOException;
import org.orthonym.dictionary.CompiledEntity;

/** Writes entities in the form of another program. */
interface EntityExport {
  /** Writes what comes before the entities. */
  default void begin() throws IOException {}

  /** Takes an entity. */
  void add(CompiledEntity entity) throws IOException;

  /** Writes what comes after the entities. */
  default void end() throws IOException {}
}
