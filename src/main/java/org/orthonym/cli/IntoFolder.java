package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.orthonym.document.AtomicFile;
import org.orthonym.document.DocumentException;

/** Writes articles into another folder, under the names they have below their own. */
final class IntoFolder implements Delivery {
  private final Path folder;
  private final Logs logs;
  private final boolean withLog;
  private final Set<Path> written = new HashSet<>();

  IntoFolder(Path folder, Logs logs, boolean withLog) {
    this.folder = folder;
    this.logs = logs;
    this.withLog = withLog;
  }

  @Override
  public void deliver(Corrected article) throws IOException {
    Path file = folder.resolve(article.input().inFolder());
    if (!written.add(file)) {
      throw new DocumentException(file + " holds another article of this run already");
    }
    Path source = article.input().path().orElse(null);
    if (source != null && Files.exists(file) && Files.isSameFile(source, file)) {
      throw new DocumentException("would be written over itself: use -w for that");
    }
    try {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      AtomicFile.write(file, article.after(), () -> log(file, article));
    } catch (FileSystemException e) {
      throw new IOException("cannot be written to " + Failure.of(e), e);
    }
  }

  private void log(Path file, Corrected article) throws IOException {
    if (withLog) {
      logs.writeBeside(file, article);
    }
  }
}
