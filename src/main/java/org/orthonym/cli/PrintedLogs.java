package org.orthonym.cli;

import java.io.IOException;

/** Prints change logs as JSON: one log, or an array of the logs of many articles. */
final class PrintedLogs implements Delivery {
  private final Console console;
  private final Logs logs;
  private final boolean many;
  private boolean begun;

  PrintedLogs(Console console, Logs logs, boolean many) {
    this.console = console;
    this.logs = logs;
    this.many = many;
  }

  @Override
  public void deliver(Corrected article) throws IOException {
    String json = logs.of(article, article.input().name()).toJson();
    if (many) {
      console.out().print(begun ? "," : "[");
      begun = true;
    }
    console.out().print(json);
  }

  @Override
  public void end() {
    if (many) {
      console.say(begun ? "]" : "[]");
    }
  }
}
