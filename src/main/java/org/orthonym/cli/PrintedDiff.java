package org.orthonym.cli;

import java.io.IOException;
import org.orthonym.document.DocumentException;
import org.orthonym.report.UnifiedDiff;

/** Prints a unified diff, for {@code git apply} in the folder of the run. */
final class PrintedDiff implements Delivery {
  private final Console console;

  PrintedDiff(Console console) {
    this.console = console;
  }

  @Override
  public void deliver(Corrected article) throws IOException {
    if (article.document().encoding().matches("UTF-(16|32).*")) {
      throw new DocumentException(
          "is " + article.document().encoding() + ", of which there is no diff: try --word-diff");
    }
    if (!article.document().isText()) {
      throw new DocumentException("is no text file, so there is no diff of it: try --word-diff");
    }
    String name = article.input().pathFromHere().replaceFirst("^/", "");
    console.out().write(UnifiedDiff.of(name, article.before(), article.after()));
  }
}
