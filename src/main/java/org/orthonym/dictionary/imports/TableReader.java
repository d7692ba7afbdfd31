package org.orthonym.dictionary.imports;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.Gender;

/**
 * Reads a table whose first line names the columns: {@code id} (or {@code qid}, {@code wikidata}),
 * {@code type}, {@code gender}, {@code country}, {@code aliases}, and a code of a language for a
 * column of names; {@code own} for the spelling of all. Other columns are not looked at. Several
 * values of a cell are parted by a bar, the first of them is the one used first.
 */
final class TableReader implements SourceReader {
  private static final Set<String> IDS = Set.of("id", "qid", "wikidata", "wikidata_id");
  private static final Set<String> ALIASES = Set.of("aliases", "alias", "also", "variants");

  private final String name;
  private final ImportFilter filter;
  private final Map<String, String> countries = new HashMap<>();

  TableReader(String name, ImportFilter filter) {
    this.name = name;
    this.filter = filter;
    for (String code : ULocale.getISOCountries()) {
      countries.put(code.toLowerCase(Locale.ROOT), code);
      String english = new ULocale("und", code).getDisplayCountry(ULocale.ENGLISH);
      countries.put(english.toLowerCase(Locale.ROOT), code);
    }
  }

  @Override
  public void read(Source source, Sink sink, ImportReport report) throws IOException {
    Lines lines = new Lines(source);
    Records records = new Records(lines, '\t');
    List<String> header;
    try {
      List<String> first = records.next();
      char separator = separator(first == null ? "" : first.get(0), first);
      header = header(first, separator);
      records = new Records(lines, separator);
    } catch (BrokenRecord e) {
      throw new IOException(name + ":1: " + e.reason(), e);
    }
    while (true) {
      try {
        List<String> cells = records.next();
        if (cells == null) {
          return;
        }
        take(records.line(), header, cells, sink, report);
      } catch (BrokenRecord e) {
        report.skip(e.line(), e.reason());
      }
    }
  }

  private static char separator(String line, @Nullable List<String> tabbed) {
    if (tabbed != null && tabbed.size() > 1) {
      return '\t';
    }
    return line.chars().filter(c -> c == ';').count() > line.chars().filter(c -> c == ',').count()
        ? ';'
        : ',';
  }

  private List<String> header(@Nullable List<String> first, char separator) throws IOException {
    List<String> header = new ArrayList<>();
    if (first != null) {
      for (String cell : separator == '\t' ? first : List.of(first.get(0).split(separator + ""))) {
        header.add(cell.replace("\"", "").strip().toLowerCase(Locale.ROOT));
      }
    }
    if (header.stream().noneMatch(TableReader::isLanguage)) {
      throw new IOException(
          name
              + ":1: the first line should name the columns: id, type, country, aliases, and codes"
              + " of languages such as de, en, ru");
    }
    return header;
  }

  /** Whether the first line of a file names columns: an id, or several languages. */
  static boolean isHeader(String line) {
    List<String> cells =
        List.of(line.replace("\"", "").toLowerCase(Locale.ROOT).strip().split("[\t,;]"));
    boolean language = cells.stream().anyMatch(TableReader::isLanguage);
    return language && (cells.stream().anyMatch(IDS::contains) || cells.contains("type"));
  }

  private static boolean isLanguage(String column) {
    return Languages.isKept(column);
  }

  private void take(
      long line, List<String> header, List<String> cells, Sink sink, ImportReport report)
      throws IOException, BrokenRecord {
    if (cells.size() == 1 && cells.get(0).isBlank()) {
      return;
    }
    if (cells.size() != header.size()) {
      throw new BrokenRecord(line, cells.size() + " cells, not " + header.size());
    }
    NameCollector names = new NameCollector(filter);
    String id = "";
    EntityType type = filter.usualType();
    Gender gender = Gender.UNKNOWN;
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i);
      String cell = cells.get(i).strip();
      if (cell.isEmpty()) {
        continue;
      }
      if (IDS.contains(column)) {
        id = id.isEmpty() ? cell : id;
      } else if (column.equals("type")) {
        type = type(line, cell);
      } else if (column.equals("gender")) {
        gender = Gender.of(cell.substring(0, 1).toLowerCase(Locale.ROOT));
      } else if (column.equals("country")) {
        Optional.ofNullable(countries.get(cell.toLowerCase(Locale.ROOT))).ifPresent(names::country);
      } else if (ALIASES.contains(column)) {
        values(cell).forEach(value -> names.other("", value));
      } else if (isLanguage(column)) {
        List<String> values = values(cell);
        names.label(column, values.get(0));
        values.subList(1, values.size()).forEach(value -> names.other(column, value));
      }
    }
    Import.offer(
        names.entity(id.isEmpty() ? "line-" + line : id, type, gender, name), filter, sink, report);
  }

  private static EntityType type(long line, String label) throws BrokenRecord {
    return EntityType.of(label.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new BrokenRecord(line, "no type “" + label + "”"));
  }

  private static List<String> values(String cell) {
    return List.of(cell.split(" *\\| *"));
  }
}
