package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.orthonym.report.HtmlReport;
import org.orthonym.report.ReviewdogReport;
import org.orthonym.report.SarifReport;

/** What happens with corrected articles. One way is one class. */
interface Delivery {

  /** Delivers one article; they come in the order they were named. */
  void deliver(Corrected article) throws IOException;

  /** Is told after the last one. */
  default void end() {}

  /** The way that was asked for. */
  static Delivery of(Console console, CorrectOptions options, Logs logs) {
    Delivery way = way(console, options, logs);
    return options.log().<Delivery>map(file -> new Logged(file, logs, way)).orElse(way);
  }

  private static Delivery way(Console console, CorrectOptions options, Logs logs) {
    return switch (options.way()) {
      case TEXT -> article -> console.out().write(article.after());
      case JSON -> new PrintedLogs(console, logs, options.several());
      case JSONL -> new PrintedLines(console);
      case SARIF -> new PrintedReport(console, new SarifReport(Main.version()));
      case RDJSONL -> new PrintedReport(console, new ReviewdogReport());
      case HTML -> new PrintedReport(console, new HtmlReport());
      case DIFF -> new PrintedDiff(console);
      case WORD_DIFF -> new PrintedWordDiff(console);
      case CHECK -> new PrintedListing(console);
      case IN_PLACE -> new InPlace(logs, options.logBeside());
      case FOLDER -> new IntoFolder(options.folder().orElseThrow(), logs, options.logBeside());
    };
  }

  /**
   * Writes the change log of an article before it is delivered.
   *
   * @param file where to
   * @param logs makes it
   * @param way how the article is delivered
   */
  record Logged(Path file, Logs logs, Delivery way) implements Delivery {
    @Override
    public void deliver(Corrected article) throws IOException {
      try {
        logs.write(file, article);
      } catch (IOException e) {
        throw new IOException("its log " + file + ": " + Failure.reason(e), e);
      }
      way.deliver(article);
    }

    @Override
    public void end() {
      way.end();
    }
  }
}
