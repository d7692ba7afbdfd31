package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orthonym.document.AtomicFile;
import org.orthonym.document.Document;
import org.orthonym.document.DocumentException;
import org.orthonym.document.Encoding;
import org.orthonym.document.Format;
import org.orthonym.document.Revision;
import org.orthonym.report.LoggedDocument;
import org.orthonym.report.StoredLog;
import org.orthonym.text.EditedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code undo} and {@code apply} have in common: a log, and the file it speaks of. */
abstract sealed class ReplayCommand implements org.orthonym.cli.Command {
  @Parameters(index = "0", paramLabel = "LOG", description = "the change log")
  @Nullable Path log;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FILE",
      description = "the file it speaks of, or - for standard input to standard output")
  @Nullable Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write the result here, - for standard output, and leave the file alone")
  @Nullable Path output;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "this help")
  boolean help;

  /** {@code orthonym undo}. */
  @Command(
      sortOptions = false,
      separator = " ",
      description = "Gives the original of a corrected article back, exactly, in its place.")
  static final class Undo extends ReplayCommand {
    @Override
    byte[] replay(StoredLog log, byte[] before, Reading reading) throws IOException {
      if (log.document().undo().isPresent()) {
        return log.document().undo().get().apply(before);
      }
      Document document = reading.read();
      return document.write(log.undo(document.text()));
    }

    @Override
    boolean isSource(LoggedDocument document, byte[] bytes) {
      return document.isCorrected(bytes);
    }

    @Override
    boolean isResult(LoggedDocument document, byte[] bytes) {
      return document.isOriginal(bytes);
    }

    @Override
    String sourceName() {
      return "corrected article";
    }

    @Override
    String resultName() {
      return "original";
    }
  }

  /** {@code orthonym apply}. */
  @Command(
      sortOptions = false,
      separator = " ",
      description = "Puts the changes of a log into the original article again, in its place.")
  static final class Apply extends ReplayCommand {
    @Override
    byte[] replay(StoredLog log, byte[] before, Reading reading) throws IOException {
      Document document = reading.read();
      EditedText edited = log.apply(document.text());
      Optional<Instant> tracked = log.document().tracked();
      return tracked.isPresent()
          ? document.write(edited, new Revision(tracked.get()))
          : document.write(edited);
    }

    @Override
    boolean isSource(LoggedDocument document, byte[] bytes) {
      return document.isOriginal(bytes);
    }

    @Override
    boolean isResult(LoggedDocument document, byte[] bytes) {
      return document.isCorrected(bytes);
    }

    @Override
    String sourceName() {
      return "original";
    }

    @Override
    String resultName() {
      return "corrected article";
    }
  }

  /** Something that reads the file as its format has it. */
  interface Reading {
    Document read() throws IOException;
  }

  /**
   * The bytes that the log leads to.
   *
   * @throws IllegalArgumentException if the log does not fit the file
   */
  abstract byte[] replay(StoredLog log, byte[] before, Reading reading) throws IOException;

  abstract boolean isSource(LoggedDocument document, byte[] bytes);

  abstract boolean isResult(LoggedDocument document, byte[] bytes);

  abstract String sourceName();

  abstract String resultName();

  @Override
  public int run(Console console) throws IOException {
    Path logFile = Objects.requireNonNull(log);
    StoredLog stored = read(logFile);
    Path source = file == null ? named(logFile, stored.document()) : file;
    Path to = output == null ? source : output;
    byte[] before = isPipe(source) ? console.in().readAllBytes() : Files.readAllBytes(source);
    String name = isPipe(source) ? "standard input" : source.toString();
    byte[] after = result(stored, before, name);
    if (isPipe(to)) {
      console.out().write(after);
    } else if (output != null) {
      write(to, () -> AtomicFile.write(to, after));
    } else if (isSource(stored.document(), before)) {
      write(source, () -> AtomicFile.replace(source, before, after));
      console.complain(name + ": is the " + resultName() + " again");
    } else {
      console.complain(name + ": is the " + resultName() + " already");
    }
    return ExitStatus.DONE;
  }

  private static boolean isPipe(Path path) {
    return path.toString().equals("-");
  }

  /** Something that writes a file. */
  private interface Writing {
    void run() throws IOException;
  }

  private static void write(Path file, Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      throw new IOException(file + ": " + Failure.reason(e), e);
    }
  }

  private static StoredLog read(Path file) throws IOException {
    try {
      return StoredLog.read(file);
    } catch (IOException e) {
      throw new IOException(file + ": " + Failure.reason(e), e);
    }
  }

  /** The file that the log names: beside the log, else from the current folder. */
  private static Path named(Path log, LoggedDocument document) {
    Path beside = log.resolveSibling(document.name());
    return Files.exists(beside) ? beside : Path.of(document.name());
  }

  private byte[] result(StoredLog stored, byte[] before, String name) throws IOException {
    LoggedDocument logged = stored.document();
    if (isResult(logged, before)) {
      return before;
    }
    if (!isSource(logged, before)) {
      throw new DocumentException(
          name + ": is not the " + sourceName() + " that the log speaks of; nothing was changed");
    }
    try {
      byte[] after = replay(stored, before, () -> document(stored, before, name));
      if (isResult(logged, after)) {
        return after;
      }
    } catch (IllegalArgumentException e) {
      // The edits do not fit; the same words hold.
    }
    throw new DocumentException(name + ": the log is damaged; nothing was changed");
  }

  private static Document document(StoredLog stored, byte[] bytes, String name) throws IOException {
    LoggedDocument logged = stored.document();
    Optional<Format> format = Format.named(logged.format());
    Optional<Encoding> encoding = Encoding.named(logged.encoding());
    if (format.isEmpty() || encoding.isEmpty()) {
      throw new DocumentException(
          name
              + ": was written as "
              + logged.format()
              + " in "
              + logged.encoding()
              + ", which this version does not know");
    }
    return format.get().into(stored.target()).read(bytes, encoding.get());
  }
}
