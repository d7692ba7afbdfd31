package org.orthonym.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.document.Document;
import org.orthonym.document.DocumentException;
import org.orthonym.document.Format;
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
  private final Interview interview;
  private final Progress progress;
  private boolean allGood = true;

  FilesRun(Console console, CorrectOptions options, Setups setups, Tally tally) {
    this.console = console;
    this.options = options;
    this.setups = setups;
    this.tally = tally;
    this.delivery = Delivery.of(console, options, new Logs());
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
    if (!allGood) {
      return ExitStatus.FAILED;
    }
    return options.check() && tally.applied() > 0 ? ExitStatus.FOUND : ExitStatus.DONE;
  }

  /** A corrected article, or the words for why there is none. */
  private record Result(Input input, Optional<Corrected> corrected, String failure) {}

  private Result correct(Input input) {
    try {
      byte[] bytes = input.read(console);
      Setups.Setup setup = setups.of(input);
      Document document = format(input, bytes).into(setup.settings().target()).read(bytes);
      Normalised normalised = normalise(document, setup);
      Corrected corrected =
          new Corrected(input, setup, bytes, document, options.revision(), normalised);
      return new Result(input, Optional.of(corrected), "");
    } catch (IOException e) {
      return new Result(input, Optional.empty(), Failure.reason(e));
    } catch (UsageException e) {
      return new Result(input, Optional.empty(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Result(input, Optional.empty(), Failure.unexpected(e));
    }
  }

  private static Normalised normalise(Document document, Setups.Setup setup)
      throws DocumentException {
    Settings settings = setup.settings();
    Normaliser normaliser = setup.normalisers().of(document.targetLanguage());
    List<ChangeLog> logs = new ArrayList<>();
    for (Span part : document.articles()) {
      logs.add(normaliser.normalise(settings.article(document, part)).changeLog());
    }
    ChangeLog log = ChangeLog.joined(document.articles(), logs);
    Normalised result = new Normalised(log.apply(document.text()).corrected(), log);
    Normalised kept = ValidWords.keep(settings.valid(), document.text(), result);
    return Placeable.only(document, kept);
  }

  private Format format(Input input, byte[] bytes) throws IOException {
    Optional<Format> given = options.format();
    Format format = given.isPresent() ? given.get() : Format.of(input.inFolder(), bytes);
    return options.columns().isEmpty()
        ? format
        : format.withColumns(options.columns().toArray(new String[0]));
  }

  private void deliver(Result result) {
    progress.step();
    if (result.corrected().isEmpty()) {
      fail(result.input(), result.failure());
      return;
    }
    try {
      Corrected corrected = result.corrected().get();
      if (options.interactive()) {
        corrected = interview.ask(corrected);
      }
      delivery.deliver(corrected);
      tally.add(corrected.normalised().changeLog());
    } catch (IOException e) {
      fail(result.input(), Failure.reason(e));
    }
  }

  private void fail(Input input, String reason) {
    allGood = false;
    progress.clear();
    console.complain("orthonym: " + input.name() + ": " + reason);
  }
}
