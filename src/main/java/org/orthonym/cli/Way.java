package org.orthonym.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What happens with corrected articles. */
enum Way {
  TEXT("text"),
  JSON("json"),
  JSONL("jsonl"),
  SARIF("sarif"),
  RDJSONL("rdjsonl"),
  HTML("html"),
  DIFF(""),
  WORD_DIFF(""),
  CHECK(""),
  IN_PLACE(""),
  FOLDER("");

  private final String format;

  Way(String format) {
    this.format = format;
  }

  /** The names that {@code --format} takes. */
  static List<String> formats() {
    return Arrays.stream(values()).map(way -> way.format).filter(f -> !f.isEmpty()).toList();
  }

  /** The way of this format. */
  static Optional<Way> ofFormat(String format) {
    return Arrays.stream(values())
        .filter(way -> !way.format.isEmpty() && way.format.equals(format))
        .findFirst();
  }

  /** Whether it writes files. */
  boolean writes() {
    return this == IN_PLACE || this == FOLDER;
  }
}
