package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orthonym.document.AtomicFile;
import org.orthonym.report.LoggedDocument;
import org.orthonym.report.StoredLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undo} and {@code apply}: a log, and the file it speaks of. */
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

  @Mixin HelpOption help = new HelpOption();

  private final Replay replay;

  private ReplayCommand(Replay replay) {
    this.replay = replay;
  }

  /** {@code orthonym undo}. */
  @Command(
      sortOptions = false,
      separator = " ",
      description = "Gives the original of a corrected article back, exactly, in its place.")
  static final class Undo extends ReplayCommand {
    Undo() {
      super(Replay.UNDO);
    }
  }

  /** {@code orthonym apply}. */
  @Command(
      sortOptions = false,
      separator = " ",
      description = "Puts the changes of a log into the original article again, in its place.")
  static final class Apply extends ReplayCommand {
    Apply() {
      super(Replay.APPLY);
    }
  }

  @Override
  public int run(Console console) throws IOException {
    Path logFile = Objects.requireNonNull(log);
    StoredLog stored = named(logFile.toString(), () -> StoredLog.read(logFile));
    Path source = file == null ? fileOf(logFile, stored.document()) : file;
    String name = isPipe(source) ? "standard input" : source.toString();
    byte[] before =
        named(
            name, () -> isPipe(source) ? console.in().readAllBytes() : Files.readAllBytes(source));
    byte[] after = named(name, () -> replay.of(stored, before));
    Path to = output == null ? source : output;
    if (isPipe(to)) {
      console.out().write(after);
    } else if (output != null) {
      named(
          to.toString(),
          () -> {
            AtomicFile.write(to, after);
            return after;
          });
    } else if (replay.isSource(stored.document(), before)) {
      named(
          name,
          () -> {
            AtomicFile.replace(source, before, after);
            return after;
          });
      console.complain(name + ": is the " + replay.result() + " again");
    } else {
      console.complain(name + ": is the " + replay.result() + " already");
    }
    return ExitStatus.DONE;
  }

  private static boolean isPipe(Path path) {
    return path.toString().equals("-");
  }

  /** The file that the log names: beside the log, else from the current folder. */
  private static Path fileOf(Path log, LoggedDocument document) {
    Path beside = log.resolveSibling(document.name());
    return Files.exists(beside) ? beside : Path.of(document.name());
  }

  /** Work on one file. */
  private interface Work<T> {
    T run() throws IOException;
  }

  /** Does work on a file; an error names it. */
  private static <T> T named(String name, Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (IOException e) {
      throw new IOException(name + ": " + Failure.reason(e), e);
    }
  }
}
