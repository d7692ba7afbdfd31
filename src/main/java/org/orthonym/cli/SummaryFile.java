package org.orthonym.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.orthonym.document.AtomicFile;
import org.orthonym.report.Summary;

/** Gathers what the articles of a run come to, and writes it. */
final class SummaryFile {
  private final Path file;
  private final Summary summary = new Summary();

  SummaryFile(Path file) {
    this.file = file;
  }

  void add(Corrected article, List<String> unknown) {
    summary.add(article.reviewed(), unknown);
  }

  /** Writes it; JSON if the name of the file says so. */
  void write() throws IOException {
    boolean json = file.toString().endsWith(".json");
    String text = json ? summary.toJson() : summary.toText();
    try {
      AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IOException(file + ": " + Failure.reason(e), e);
    }
  }
}
