package org.orthonym.document;

import java.util.Optional;

/**
 * A value of a table, and where it stands.
 *
 * @param start where it begins in the source, behind a quote
 * @param end where it ends, before a quote
 * @param isQuoted whether it stands in quotes, with quotes in it doubled
 */
record CsvValue(int start, int end, boolean isQuoted) {
  private static final Escape QUOTED =
      (text, encoding) -> Escapes.NONE.write(text.replace("\"", "\"\""), encoding);

  private static final Escape BARE =
      (text, encoding) ->
          text.codePoints().anyMatch(c -> "\",;\t\r\n".indexOf(c) >= 0)
              ? Optional.empty()
              : Escapes.NONE.write(text, encoding);

  /** What it says. */
  String text(String source) {
    String written = source.substring(start, end);
    return isQuoted ? written.replace("\"\"", "\"") : written;
  }

  /** Adds it to a text. */
  void addTo(SourceTextBuilder out, String source) {
    Escape escape = isQuoted ? QUOTED : BARE;
    int verbatimFrom = start;
    for (int at = start; isQuoted && at < end; at++) {
      if (source.charAt(at) == '"') {
        out.verbatim(verbatimFrom, at, escape);
        out.decoded(at, at + 2, "\"", escape);
        verbatimFrom = at + 2;
        at++;
      }
    }
    out.verbatim(verbatimFrom, end, escape);
  }
}
