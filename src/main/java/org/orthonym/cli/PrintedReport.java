package org.orthonym.cli;

import org.orthonym.report.Report;

/** Prints a report over all articles, as they come. */
final class PrintedReport implements Delivery {
  private final Console console;
  private final Report report;
  private boolean begun;

  PrintedReport(Console console, Report report) {
    this.console = console;
    this.report = report;
  }

  private void begin() {
    if (!begun) {
      console.out().print(report.begin());
      begun = true;
    }
  }

  @Override
  public void deliver(Corrected article) {
    begin();
    console.out().print(report.of(article.reviewed()));
  }

  @Override
  public void end() {
    begin();
    console.out().print(report.end());
  }
}
