package org.orthonym.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tables of values: with commas or semicolons by RFC 4180, or with tabs. The first row names the
 * columns; some of them hold text. Each value is a unit of its own.
 */
final class CsvFormat implements Format {
  static final CsvFormat COMMAS = new CsvFormat("csv", List.of());
  static final CsvFormat TABS = new CsvFormat("tsv", List.of());

  /** What columns of text are usually called, in English and German. */
  private static final Set<String> USUAL =
      Set.of(
          "abstract",
          "article",
          "artikel",
          "beschreibung",
          "body",
          "caption",
          "content",
          "description",
          "headline",
          "inhalt",
          "lead",
          "subtitle",
          "summary",
          "target",
          "teaser",
          "text",
          "titel",
          "title",
          "translation",
          "überschrift");

  private final String name;
  private final List<String> columns;

  private CsvFormat(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /** The name, with the columns behind a colon if they were named. */
  @Override
  public String name() {
    return columns.isEmpty() ? name : name + ":" + String.join(",", columns);
  }

  @Override
  public List<String> extensions() {
    return name.equals("csv") ? List.of("csv") : List.of("tsv", "tab");
  }

  /** The same format with the text in these columns: their names, or their numbers from 1. */
  @Override
  public Format withColumns(String... names) {
    return new CsvFormat(name, List.of(names));
  }

  @Override
  public Document read(byte[] bytes, Encoding encoding) throws DocumentException {
    String source = encoding.decode(bytes);
    SourceTextBuilder out = SourceText.of(source, encoding);
    CsvReader reader =
        new CsvReader(source, name.equals("tsv") ? '\t' : CsvReader.delimiter(source));
    List<CsvValue> row = reader.row();
    List<Integer> texts = texts(row, source);
    if (!areNumbers()) {
      row = reader.row(); // the first one holds names
    }
    for (; !row.isEmpty(); row = reader.row()) {
      out.beginArticle();
      for (int column : texts) {
        if (column < row.size()) {
          row.get(column).addTo(out.separate("\n\n"), source);
        }
      }
    }
    return new SourceDocument(this, out.build(), Optional.empty());
  }

  private boolean areNumbers() {
    return !columns.isEmpty() && columns.stream().allMatch(name -> name.matches("[1-9]\\d{0,3}"));
  }

  /** The columns with text, from 0. */
  private List<Integer> texts(List<CsvValue> header, String source) throws DocumentException {
    if (areNumbers()) {
      return columns.stream().map(number -> Integer.parseInt(number) - 1).toList();
    }
    List<String> names = header.stream().map(value -> value.text(source).strip()).toList();
    for (String column : columns) {
      if (!names.contains(column)) {
        throw new DocumentException("has no column “" + column + "”" + there(names));
      }
    }
    List<Integer> texts =
        IntStream.range(0, names.size()).filter(i -> isText(names.get(i))).boxed().toList();
    if (texts.isEmpty() && !names.isEmpty()) {
      throw new DocumentException(
          "has no column that is known to hold text, so name it with --columns" + there(names));
    }
    return texts;
  }

  private boolean isText(String column) {
    return columns.isEmpty()
        ? USUAL.contains(column.toLowerCase(Locale.ROOT))
        : columns.contains(column);
  }

  private static String there(List<String> names) {
    return ": there are " + String.join(", ", names);
  }
}
