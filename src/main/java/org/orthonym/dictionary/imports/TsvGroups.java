package org.orthonym.dictionary.imports;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.Gender;

/**
 * Reads tables with a spelling a line, the lines of an entity together, without a header that
 * matters.
 */
final class TsvGroups implements SourceReader {
  private final String name;
  private final ImportFilter filter;
  private final Layout layout;
  private NameCollector names;
  private String id = "";
  private Optional<EntityType> type = Optional.empty();

  /** What stands in which column. */
  enum Layout {
    /** {@code wikidata_id, eng, label, language, type}, with a header. */
    PARANAMES(0, 4, 3, 2, "PER person LOC place ORG organisation"),
    /** {@code number, type, language, spelling}; blanks are written as plus signs. */
    JRC_NAMES(0, 1, 2, 3, "P person O organisation");

    private final int id;
    private final int type;
    private final int language;
    private final int form;
    private final String types;

    Layout(int id, int type, int language, int form, String types) {
      this.id = id;
      this.type = type;
      this.language = language;
      this.form = form;
      this.types = types;
    }

    private Optional<EntityType> type(String code) {
      List<String> words = List.of(types.split(" "));
      int place = words.indexOf(code);
      return place < 0 ? Optional.empty() : EntityType.of(words.get(place + 1));
    }

    private int columns() {
      return Math.max(Math.max(id, type), Math.max(language, form)) + 1;
    }
  }

  TsvGroups(String name, Layout layout, ImportFilter filter) {
    this.name = name;
    this.layout = layout;
    this.filter = filter;
    this.names = new NameCollector(filter);
  }

  @Override
  public void read(Source source, Sink sink, ImportReport report) throws IOException {
    Lines lines = new Lines(source);
    while (lines.next()) {
      try {
        String line = lines.text();
        if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("wikidata_id\t")) {
          take(lines.number(), List.of(line.split("\t", -1)), sink, report);
        }
      } catch (BrokenRecord e) {
        report.skip(lines.number(), e.reason());
      }
    }
    flush(sink, report);
    if (report.taken() + report.left() == 0) {
      throw new IOException(name + ": no name in it; is it of another format?");
    }
  }

  private void take(long line, List<String> cells, Sink sink, ImportReport report)
      throws IOException, BrokenRecord {
    if (cells.size() < layout.columns()) {
      throw new BrokenRecord(line, cells.size() + " cells, not " + layout.columns());
    }
    if (!cells.get(layout.id).equals(id)) {
      flush(sink, report);
      id = cells.get(layout.id);
      type = layout.type(cells.get(layout.type));
    }
    String language = Languages.of(cells.get(layout.language));
    String form = cells.get(layout.form);
    if (layout == Layout.PARANAMES) {
      if (Languages.isKept(language)) {
        names.label(language, form);
      }
    } else {
      names.other(language.equals("u") ? "" : language, form.replace('+', ' '));
    }
  }

  private void flush(Sink sink, ImportReport report) throws IOException {
    if (!id.isEmpty()) {
      if (type.isPresent()) {
        String prefix = layout == Layout.JRC_NAMES ? "jrc-" : "";
        Import.offer(
            names.entity(prefix + id, type.get(), Gender.UNKNOWN, name), filter, sink, report);
      } else {
        report.leave();
      }
    }
    names = new NameCollector(filter);
  }
}
