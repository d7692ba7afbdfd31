package org.orthonym.dictionary.imports;

/** A line of a source that cannot be taken; the next one may. */
final class BrokenRecord extends Exception {
  private static final long serialVersionUID = 1;

  private final long line;

  BrokenRecord(long line, String message) {
    super(message);
    this.line = line;
  }

  long line() {
    return line;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
