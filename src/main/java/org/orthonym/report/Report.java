package org.orthonym.report;

/**
 * A report over the files of a run, made piece by piece, so that it takes no more memory than one
 * file does. The pieces one after the other are the report. Not thread-safe.
 */
public interface Report {

  /** The first piece. */
  default String begin() {
    return "";
  }

  /** The piece of one file; they come in their order. */
  String of(ReviewedFile file);

  /** The last piece. */
  default String end() {
    return "";
  }
}
