package org.orthonym.dictionary.imports;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.orthonym.dictionary.Gender;

/**
 * Reads a glossary of two languages as translation services take it: DeepL has no header, Google
 * and Amazon name the languages in the first line. Without a header the languages are those of the
 * filter, in their order.
 */
final class GlossaryReader implements SourceReader {
  private final String name;
  private final ImportFilter filter;
  private final List<String> pair;

  /**
   * @param pair the codes of the languages of the first two columns, if no header says them
   */
  GlossaryReader(String name, ImportFilter filter, List<String> pair) {
    this.name = name;
    this.filter = filter;
    this.pair = pair;
  }

  @Override
  public void read(Source source, Sink sink, ImportReport report) throws IOException {
    Lines lines = new Lines(source);
    Records records = new Records(lines, name.contains(".tsv") ? '\t' : ',');
    List<String> languages = pair;
    while (true) {
      try {
        List<String> cells = records.next();
        if (cells == null) {
          break;
        }
        boolean header = records.line() == 1 && cells.stream().allMatch(GlossaryReader::isCode);
        if (header) {
          languages = cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
        } else {
          take(records.line(), languages, cells, sink, report);
        }
      } catch (BrokenRecord e) {
        report.skip(e.line(), e.reason());
      }
    }
  }

  private static boolean isCode(String cell) {
    return Languages.isKept(cell.strip().toLowerCase(Locale.ROOT));
  }

  private void take(
      long line, List<String> languages, List<String> cells, Sink sink, ImportReport report)
      throws IOException, BrokenRecord {
    if (languages.size() < 2) {
      throw new IOException(
          name + ":1: of which languages? say them with --languages, such as --languages en,de");
    }
    if (cells.size() < 2) {
      throw new BrokenRecord(line, "one cell, not two");
    }
    NameCollector names = new NameCollector(filter);
    for (int i = 0; i < Math.min(cells.size(), languages.size()); i++) {
      names.label(languages.get(i), cells.get(i));
    }
    Import.offer(
        names.entity("line-" + line, filter.usualType(), Gender.UNKNOWN, name),
        filter,
        sink,
        report);
  }
}
