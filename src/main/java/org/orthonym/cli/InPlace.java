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
      AtomicFile.checkReplaceable(file);
    }
    if (withLog) {
      logs.writeBeside(file, article);
    }
    if (!article.isUnchanged()) {
      AtomicFile.replace(file, article.before(), article.after());
    }
  }
}
