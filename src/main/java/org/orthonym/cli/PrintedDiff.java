package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
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
    String name = name(article.input());
    console.out().write(UnifiedDiff.of(name, article.before(), article.after()));
  }

  /** The path from the current folder, with slashes and without steps that lead nowhere. */
  static String name(Input input) {
    Path path = Path.of(input.name()).normalize();
    Path here = Path.of("").toAbsolutePath();
    if (path.isAbsolute() && path.startsWith(here)) {
      path = here.relativize(path);
    }
    return path.toString().replace('\\', '/').replaceFirst("^/", "");
  }
}
