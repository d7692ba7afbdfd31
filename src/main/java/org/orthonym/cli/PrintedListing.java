package org.orthonym.cli;

import org.orthonym.report.Listing;

/** Prints what there is to correct, a line each. */
final class PrintedListing implements Delivery {
  private final Console console;

  PrintedListing(Console console) {
    this.console = console;
  }

  @Override
  public void deliver(Corrected article) {
    Listing.of(article.input().name(), article.reviewed()).forEach(console::say);
  }
}
