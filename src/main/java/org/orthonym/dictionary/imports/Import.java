package org.orthonym.dictionary.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.orthonym.dictionary.KnownEntity;

/**
 * Reads a source of names from its first line to its last, in memory that does not grow with it. A
 * line that is broken is skipped and counted; a source that is cut off, or is of another kind, is
 * an error.
 */
public final class Import {
  private Import() {}

  /** Takes what is read. */
  public interface Sink {
    /**
     * Takes one entity.
     *
     * @throws IOException if it cannot be written
     */
    void take(KnownEntity entity) throws IOException;
  }

  /**
   * Reads a file, which may be packed by gzip or bzip2.
   *
   * @param filter what is wanted of it
   * @param sink takes each entity, in the order of the file
   * @throws IOException if it cannot be read, is cut off, or is no such source
   */
  public static ImportReport run(Path file, ImportFormat format, ImportFilter filter, Sink sink)
      throws IOException {
    String name = Objects.toString(file.getFileName());
    ImportReport report = new ImportReport(name);
    try (Source source = Source.open(file)) {
      reader(name, format, filter).read(source, sink::take, report);
      report.read(source.count());
    }
    return report;
  }

  private static SourceReader reader(String name, ImportFormat format, ImportFilter filter) {
    return switch (format) {
      case WIKIDATA -> new WikidataReader(name, filter);
      case PARANAMES -> new TsvGroups(name, TsvGroups.Layout.PARANAMES, filter);
      case JRC_NAMES -> new TsvGroups(name, TsvGroups.Layout.JRC_NAMES, filter);
      case TBX -> new TermbaseReader(name, filter);
      case TABLE -> new TableReader(name, filter);
      case GLOSSARY -> new GlossaryReader(name, filter, List.copyOf(filter.languages()));
    };
  }

  /** Hands an entity on if it is wanted. */
  static void offer(
      KnownEntity entity, ImportFilter filter, SourceReader.Sink sink, ImportReport report)
      throws IOException {
    if (filter.takes(entity)) {
      sink.take(entity);
      report.take();
    } else {
      report.leave();
    }
  }
}
