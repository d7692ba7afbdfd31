package org.orthonym.dictionary.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A kind of source. */
public enum ImportFormat {
  /** The JSON dump of Wikidata: an entity a line. */
  WIKIDATA,
  /**
   * ParaNames: {@code wikidata_id, eng, label, language, type}, the lines of an entity together.
   */
  PARANAMES,
  /** JRC-Names: number, type, language, spelling, the lines of an entity together. */
  JRC_NAMES,
  /** A termbase in TBX. */
  TBX,
  /** A table whose first line names its columns, parted by tabs, commas or semicolons. */
  TABLE,
  /** A glossary of two languages, as DeepL, Google and Amazon take it. */
  GLOSSARY;

  /** The name on the command line: {@code jrc-names}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The format of this name.
   *
   * @throws IllegalArgumentException if there is none; the message lists those that exist
   */
  public static ImportFormat of(String label) {
    for (ImportFormat format : values()) {
      if (format.label().equals(label)) {
        return format;
      }
    }
    throw new IllegalArgumentException("no format “" + label + "”: there are " + labels());
  }

  /**
   * What the name of a file and its first line tell.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if they tell nothing
   */
  public static ImportFormat guess(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT).replaceAll("\\.(gz|bz2)$", "");
    String head = head(file);
    if (name.endsWith(".json") || head.startsWith("[")) {
      return WIKIDATA;
    }
    if (head.startsWith("<")) {
      return TBX;
    }
    if (head.startsWith("wikidata_id\teng")) {
      return PARANAMES;
    }
    if (head.matches("\\d+\t[PO]\t.*") || head.startsWith("#")) {
      return JRC_NAMES;
    }
    if (TableReader.isHeader(head)) {
      return TABLE;
    }
    if (name.matches(".*\\.(csv|tsv)")) {
      return GLOSSARY;
    }
    throw new IllegalArgumentException(file + ": of what format? say it with --from " + labels());
  }

  private static String head(Path file) throws IOException {
    try (Source source = Source.open(file)) {
      String head = new String(source.readNBytes(1 << 12), StandardCharsets.UTF_8);
      return head.replaceFirst("^\uFEFF", "").lines().findFirst().orElse("");
    }
  }

  /** All names, in a row. */
  public static String labels() {
    return Arrays.stream(values()).map(ImportFormat::label).collect(Collectors.joining(", "));
  }
}
