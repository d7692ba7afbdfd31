package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.document.Document;
import org.orthonym.document.Format;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Normalised;
import org.orthonym.normalise.Normaliser;
import org.orthonym.text.Span;

/** Corrects whole files, several at once, and delivers them in the order they were named. */
final class FilesRun {
  private final Console console;
  private final CorrectOptions options;
  private final Setups setups;
  private final Tally tally;
  private final Delivery delivery;
  private final Optional<SummaryFile> summary;
  private final Interview interview;
  private final Progress progress;
  private boolean allGood = true;

  FilesRun(Console console, CorrectOptions options, Setups setups, Tally tally) {
    this.console = console;
    this.options = options;
    this.setups = setups;
    this.tally = tally;
    this.delivery = Delivery.of(console, options, new Logs());
    this.summary = options.summary().map(SummaryFile::new);
    this.interview = new Interview(console);
    this.progress = new Progress(console, options.inputs().size());
  }

  /** Corrects all; the exit status. */
  int run() throws IOException {
    for (Input input : options.inputs()) {
      setups.of(input); // wrong settings end the run before anything is done
    }
    try (InOrder<Result> results = new InOrder<>(options.jobs(), this::deliver)) {
      for (Input input : options.inputs()) {
        results.add(() -> correct(input));
      }
    }
    progress.clear();
    delivery.end();
    if (summary.isPresent()) {
      summary.get().write();
    }
    if (!allGood) {
      return ExitStatus.FAILED;
    }
    return options.check() && tally.applied() > 0 ? ExitStatus.FOUND : ExitStatus.DONE;
  }

  /** What came of an input. */
  private sealed interface Result {

    /** An article, and the names in it that nobody knows if these are asked for. */
    record Done(Corrected article, List<String> unknown) implements Result {}

    /** It was done in an earlier run. */
    record Skipped() implements Result {}

    /** It could not be processed. */
    record Failed(Input input, String reason) implements Result {}
  }

  private Result correct(Input input) {
    try {
      return options.resume() && isDone(input) ? new Result.Skipped() : read(input);
    } catch (IOException e) {
      return new Result.Failed(input, Failure.reason(e));
    } catch (UsageException e) {
      return new Result.Failed(input, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Result.Failed(input, Failure.unexpected(e));
    }
  }

  private boolean isDone(Input input) throws IOException {
    Path source = input.path().orElse(null);
    if (source == null) {
      return false;
    }
    Path target = options.folder().map(folder -> folder.resolve(input.inFolder())).orElse(source);
    return Logs.isDone(source, target);
  }

  private Result read(Input input) throws IOException {
    byte[] bytes = input.read(console);
    Setups.Setup setup = setups.of(input);
    Settings settings = setup.settings();
    Document document = format(input, settings, bytes).into(settings.target()).read(bytes);
    Normaliser normaliser = setup.normalisers().of(document.targetLanguage());
    List<ChangeLog> logs = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Span part : document.articles()) {
      Article article = settings.article(document, part);
      ChangeLog log = normaliser.normalise(article).changeLog();
      logs.add(log);
      if (summary.isPresent()) {
        normaliser.unknown(article, log).forEach(span -> unknown.add(span.in(article.text())));
      }
    }
    ChangeLog log = ChangeLog.joined(document.articles(), logs);
    Normalised result = new Normalised(log.apply(document.text()).corrected(), log);
    result = ValidWords.keep(settings.valid(), document.text(), result);
    result = Placeable.only(document, result);
    return new Result.Done(
        new Corrected(input, setup, bytes, document, options.revision(), result), unknown);
  }

  private Format format(Input input, Settings settings, byte[] bytes) throws IOException {
    Optional<Format> given =
        options.format().or(() -> input.path().flatMap(settings.files()::format));
    Format format = given.isPresent() ? given.get() : Format.of(input.inFolder(), bytes);
    return options.columns().isEmpty()
        ? format
        : format.withColumns(options.columns().toArray(new String[0]));
  }

  private void deliver(Result result) throws IOException {
    progress.step();
    if (result instanceof Result.Done done) {
      deliver(done);
    } else if (result instanceof Result.Failed failed) {
      fail(failed.input(), failed.reason());
    } else {
      tally.skip();
    }
  }

  private void deliver(Result.Done done) throws OutputClosedException {
    Corrected corrected = done.article();
    try {
      if (options.interactive()) {
        corrected = interview.ask(corrected);
      }
      delivery.deliver(corrected);
      tally.add(corrected.normalised().changeLog());
    } catch (IOException e) {
      fail(corrected.input(), Failure.reason(e));
      return;
    }
    if (!options.way().writes()) {
      console.checkOutput();
    }
    if (summary.isPresent()) {
      summary.get().add(corrected, done.unknown());
    }
  }

  private void fail(Input input, String reason) {
    allGood = false;
    progress.clear();
    console.complain("orthonym: " + input.name() + ": " + reason);
  }
}
