package org.orthonym.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.orthonym.document.DocumentException;
import org.orthonym.document.JsonLine;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Normalised;
import org.orthonym.normalise.Original;
import org.orthonym.report.ChangeJson;

/**
 * Puts JSON lines right as they come: one object in, one object out, in the same order. Memory is
 * bounded by the longest lines and the number of jobs.
 */
final class JsonLinesRun {
  /** After how many bytes to look whether somebody still reads. */
  private static final int CHECK_EVERY = 1 << 20;

  private final Setups.Setup setup;
  private final Tally tally;
  private final int jobs;
  private final AtomicBoolean allGood = new AtomicBoolean(true);

  /**
   * @param setup how texts are put right, and what is known of those that do not say themselves
   * @param jobs how many lines to work on at once
   */
  JsonLinesRun(Setups.Setup setup, Tally tally, int jobs) {
    this.setup = setup;
    this.tally = tally;
    this.jobs = jobs;
  }

  /** Reads to the end; {@code true} if every line so far was an article. */
  boolean run(InputStream in, PrintStream out) throws IOException {
    ByteLines source = new ByteLines(in);
    try (InOrder<byte[]> answers = new InOrder<>(jobs, new Lines(out))) {
      long number = 0;
      for (Optional<byte[]> line = source.next(); line.isPresent(); line = source.next()) {
        long at = ++number;
        byte[] bytes = line.get();
        answers.add(() -> answer(at, bytes).getBytes(StandardCharsets.UTF_8));
      }
    }
    return allGood.get();
  }

  /** Writes lines, and flushes when the next one is not there yet. */
  private static final class Lines implements InOrder.Sink<byte[]> {
    private final PrintStream out;
    private long sinceCheck;

    Lines(PrintStream out) {
      this.out = out;
    }

    @Override
    public void take(byte[] line) throws IOException {
      out.write(line);
      out.write('\n');
      sinceCheck += line.length;
      if (sinceCheck > CHECK_EVERY) {
        pause();
      }
    }

    /** Also ends the run when nobody reads any more. */
    @Override
    public void pause() throws IOException {
      sinceCheck = 0;
      if (out.checkError()) {
        throw new OutputClosedException();
      }
    }
  }

  private String answer(long number, byte[] bytes) {
    try {
      JsonLine line = JsonLine.parse(ByteLines.decode(bytes));
      Normalised result = normalise(line);
      tally.add(result.changeLog());
      String kept = line.fields(ChangeJson.RESULT_FIELDS);
      return "{" + kept + "," + ChangeJson.resultFields(line.text(), result) + "}";
    } catch (DocumentException | UsageException e) {
      return error(number, String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return error(number, Failure.unexpected(e));
    }
  }

  private Normalised normalise(JsonLine line) throws DocumentException {
    Settings settings = setup.settings();
    Article article =
        new Article(
            line.text(),
            line.date().or(settings::date),
            line.source().or(settings::source),
            line.original().map(Original::of));
    Normalised result = setup.normalisers().of(line.target()).normalise(article);
    return ValidWords.keep(settings.valid(), line.text(), result);
  }

  private String error(long number, String message) {
    allGood.set(false);
    return "{" + ChangeJson.errorFields(number, message) + "}";
  }
}
