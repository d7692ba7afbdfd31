package org.orthonym.cli;

import org.orthonym.report.WordDiff;

/** Prints articles with their changes marked, in colour on a terminal. */
final class PrintedWordDiff implements Delivery {
  private final Console console;

  PrintedWordDiff(Console console) {
    this.console = console;
  }

  @Override
  public void deliver(Corrected article) {
    console
        .out()
        .print(
            WordDiff.of(
                article.document().text(), article.normalised().changeLog(), console.colour()));
  }
}
