package org.orthonym.dictionary.imports;

import java.io.IOException;
import org.orthonym.dictionary.KnownEntity;

/** Reads one kind of source. */
interface SourceReader {
  /** Takes an entity. */
  interface Sink {
    /**
     * Takes one.
     *
     * @throws IOException if it cannot be written
     */
    void take(KnownEntity entity) throws IOException;
  }

  /**
   * Reads a source to its end.
   *
   * @throws IOException if it cannot be read on; the message says what to do
   */
  void read(Source source, Sink sink, ImportReport report) throws IOException;
}
