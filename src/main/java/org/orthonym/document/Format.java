package org.orthonym.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file format that can be read and written. Each format is one class. */
public interface Format {

  /** The name it has on the command line and in logs. */
  String name();

  /** The endings of file names it goes by, without the dot, in lower case. */
  List<String> extensions();

  /**
   * Whether a file is surely of this format, whatever its name is.
   *
   * @param beginning what the file begins with
   */
  default boolean recognises(Beginning beginning) {
    return false;
  }

  /**
   * The format for files with texts of several languages, of which one is to be put right; others
   * are the same for all.
   *
   * @param target the language, as a BCP 47 code
   */
  default Format into(String target) {
    return this;
  }

  /**
   * Reads a whole file, in the encoding that it shows.
   *
   * @throws DocumentException if the bytes are not of this format
   */
  default Document read(byte[] bytes) throws DocumentException {
    return read(bytes, Encoding.detect(bytes));
  }

  /**
   * Reads a whole file of which the encoding is known, as a change log knows it.
   *
   * @throws DocumentException if the bytes are not of this format and encoding
   */
  Document read(byte[] bytes, Encoding encoding) throws DocumentException;

  /**
   * The same format with the text in these columns; for a format without columns, itself.
   *
   * @param names the names of columns, or their numbers from 1
   */
  default Format withColumns(String... names) {
    return this;
  }

  /**
   * Every format there is, each on a line of its own. Of two that recognise a file the first one
   * reads it. Plain text comes last: it takes what nobody else does.
   */
  static List<Format> all() {
    return List.of(
        Docx.FORMAT,
        Odt.FORMAT,
        HtmlFormat.FORMAT,
        Xliff.FORMAT,
        Tmx.FORMAT,
        Feed.FORMAT,
        Nitf.FORMAT,
        NewsMl.FORMAT,
        Ninjs.FORMAT,
        MarkdownFormat.FORMAT,
        SubtitleFormat.SUBRIP,
        SubtitleFormat.WEBVTT,
        CsvFormat.COMMAS,
        CsvFormat.TABS,
        PlainText.FORMAT);
  }

  /** The format of this name; columns may follow it behind a colon. */
  static Optional<Format> named(String name) {
    String[] parts = name.split(":", 2);
    return all().stream()
        .filter(format -> format.name().equals(parts[0]))
        .map(format -> parts.length == 1 ? format : format.withColumns(parts[1].split(",")))
        .findFirst();
  }

  /** The first format that goes by the ending of the file's name. */
  static Optional<Format> byExtension(Path file) {
    return allByExtension(file).stream().findFirst();
  }

  /**
   * The format of a file: the one that recognises it, else by the ending of its name, else plain
   * text.
   *
   * @param file its name; it is not read
   * @throws DocumentException if several formats go by this ending and none knows the content
   */
  static Format of(Path file, byte[] bytes) throws DocumentException {
    Beginning beginning = Beginning.of(bytes);
    for (Format format : all()) {
      if (format.recognises(beginning)) {
        return format;
      }
    }
    List<Format> candidates = allByExtension(file);
    if (candidates.size() > 1) {
      String names = String.join(", ", candidates.stream().map(Format::name).toList());
      throw new DocumentException(
          "is none of " + names + " by its content: if it is, say so with --input-format");
    }
    return candidates.isEmpty() ? PlainText.FORMAT : candidates.get(0);
  }

  private static List<Format> allByExtension(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return all().stream().filter(format -> format.extensions().contains(ending)).toList();
  }
}
