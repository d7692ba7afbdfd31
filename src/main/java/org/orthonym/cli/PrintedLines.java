package org.orthonym.cli;

import org.orthonym.report.ChangeJson;

/** Prints each article as a JSON line: its name, its text before and after, its changes. */
final class PrintedLines implements Delivery {
  private final Console console;

  PrintedLines(Console console) {
    this.console = console;
  }

  @Override
  public void deliver(Corrected article) {
    String text = article.document().text();
    String fields = ChangeJson.resultFields(text, article.normalised());
    console.say("{" + ChangeJson.articleFields(article.input().name(), text) + "," + fields + "}");
  }
}
