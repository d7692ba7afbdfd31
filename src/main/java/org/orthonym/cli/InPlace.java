package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.orthonym.document.AtomicFile;

/** Writes articles over their files. The log is safe on the disk before the article changes. */
final class InPlace implements Delivery {
  private final Logs logs;
  private final boolean withLog;

  InPlace(Logs logs, boolean withLog) {
    this.logs = logs;
    this.withLog = withLog;
  }

  @Override
  public void deliver(Corrected article) throws IOException {
    Path file = article.input().path().orElseThrow();
    if (!article.isUnchanged()) {
      AtomicFile.replace(file, article.before(), article.after(), () -> log(file, article));
    } else {
      AtomicFile.holding(file, article.before(), () -> log(file, article));
    }
  }

  private void log(Path file, Corrected article) throws IOException {
    if (withLog) {
      logs.writeBeside(file, article);
    }
  }
}
