package org.orthonym.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.orthonym.document.AtomicFile;
import org.orthonym.normalise.Normaliser;
import org.orthonym.report.BytePatch;
import org.orthonym.report.LogFile;
import org.orthonym.report.LoggedDocument;
import org.orthonym.report.StoredLog;

/** Makes the change logs of a run, and keeps them. */
final class Logs {
  /** The log of an article under the name it is found by. */
  LogFile of(Corrected article, String name) {
    LoggedDocument document =
        new LoggedDocument(
            name,
            article.document().format(),
            article.document().encoding(),
            LoggedDocument.sha256(article.before()),
            LoggedDocument.sha256(article.after()),
            article.tracked(),
            undo(article));
    Settings settings = article.setup().settings();
    Normaliser normaliser = article.setup().normalisers().of(article.document().targetLanguage());
    return new LogFile(
        Main.version(),
        document,
        normaliser.target().toLanguageTag(),
        settings.date(article.document()),
        normaliser.dictionary().layers(),
        normaliser.policy().name(),
        article.document().text(),
        article.normalised().changeLog());
  }

  private static Optional<BytePatch> undo(Corrected article) {
    return article.document().isAllText() || article.isUnchanged()
        ? Optional.empty()
        : Optional.of(BytePatch.between(article.after(), article.before()));
  }

  /** Writes the log of an article into a file of its own. */
  void write(Path file, Corrected article) throws IOException {
    AtomicFile.write(file, bytes(of(article, article.input().name())));
  }

  /** The log beside a file: {@code NAME.changes.json}. */
  static Path beside(Path file) {
    return file.resolveSibling(fileName(file) + ".changes.json");
  }

  /** Whether a file is a change log by its name, and so no article. */
  static boolean isLog(Path file) {
    return fileName(file).matches(".*\\.changes(\\.\\d+)?\\.json");
  }

  /**
   * Writes the log of an article beside its file. A log that is there already and leads to the
   * article as it is now is not lost: it stays if there is nothing new, else it gets a number.
   */
  void writeBeside(Path file, Corrected article) throws IOException {
    Path log = beside(file);
    if (Files.exists(log) && leadsTo(log, article)) {
      if (article.isUnchanged()) {
        return;
      }
      Files.move(log, free(log));
    }
    AtomicFile.write(log, bytes(of(article, fileName(file))));
  }

  private static boolean leadsTo(Path log, Corrected article) {
    try {
      StoredLog stored = StoredLog.read(log);
      return stored.document().isCorrected(article.before()) && !stored.edits().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static Path free(Path log) {
    String stem = fileName(log).replaceFirst("\\.json$", "");
    int number = 1;
    while (Files.exists(log.resolveSibling(stem + "." + number + ".json"))) {
      number++;
    }
    return log.resolveSibling(stem + "." + number + ".json");
  }

  private static byte[] bytes(LogFile log) {
    return log.toJson().getBytes(StandardCharsets.UTF_8);
  }

  private static String fileName(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }
}
