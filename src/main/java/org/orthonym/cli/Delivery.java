package org.orthonym.cli;

import java.io.IOException;

/** What happens with corrected articles. One way is one class. */
interface Delivery {

  /** Delivers one article; they come in the order they were named. */
  void deliver(Corrected article) throws IOException;

  /** Is told after the last one. */
  default void end() {}

  /** The way that was asked for. */
  static Delivery of(Console console, CorrectOptions options, Logs logs) {
    Delivery way = way(console, options, logs);
    return options
        .log()
        .<Delivery>map(
            file ->
                article -> {
                  logs.write(file, article);
                  way.deliver(article);
                })
        .orElse(way);
  }

  private static Delivery way(Console console, CorrectOptions options, Logs logs) {
    return switch (options.way()) {
      case TEXT -> article -> console.out().write(article.after());
      case JSON -> new PrintedLogs(console, logs, options.several());
      case JSONL -> new PrintedLines(console);
      case DIFF -> new PrintedDiff(console);
      case WORD_DIFF -> new PrintedWordDiff(console);
      case CHECK -> new PrintedListing(console);
      case IN_PLACE -> new InPlace(logs, options.logBeside());
      case FOLDER -> new IntoFolder(options.folder().orElseThrow(), logs, options.logBeside());
    };
  }
}
