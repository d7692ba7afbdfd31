package org.orthonym.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orthonym correct}: its options as the command line gives them. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Puts the names of articles right.",
    footer = {
      "",
      "Exit status: 0 done; 1 an input could not be processed, the others were;",
      "2 wrong usage or configuration; 3 --check found something to correct."
    })
final class CorrectCommand implements Command {
  @Parameters(paramLabel = "FILE|DIR|-", description = "what to correct; - is standard input")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-w", "--write-changes"},
      description =
          "correct the files in place, each with a change log NAME.changes.json beside it")
  boolean write;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "write the corrected files and their change logs into this folder")
  @Nullable Path output;

  @Option(names = "--log", paramLabel = "FILE", description = "write the change log here")
  @Nullable Path log;

  @Option(names = "--no-log", description = "write no change logs beside the files")
  boolean noLog;

  @Option(
      names = "--plain",
      description = "no tracked changes in word processor documents: the corrected text alone")
  boolean plain;

  @Option(names = "--diff", description = "show the changes as a unified diff, for git apply")
  boolean diff;

  @Option(names = "--word-diff", description = "show the text with its changes marked")
  boolean wordDiff;

  @Option(
      names = {"-i", "--interactive"},
      description = "ask before each change")
  boolean interactive;

  @Option(names = "--check", description = "write nothing, exit 3 if there is something to correct")
  boolean check;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "what goes to standard output: text, json (change log) or jsonl")
  @Nullable String format;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      completionCandidates = InputFormats.class,
      description = "${COMPLETION-CANDIDATES}; auto, the default, tells by name and content")
  String inputFormat = "auto";

  @Option(
      names = "--columns",
      paramLabel = "NAME,...",
      split = ",",
      description = "the columns of CSV and TSV files that hold text, by name or number")
  List<String> columns = new ArrayList<>();

  @Option(
      names = "--target",
      paramLabel = "LANG",
      description = "language of the text (default: de)")
  @Nullable String target;

  @Option(names = "--source", paramLabel = "LANG", description = "language it was translated from")
  @Nullable String source;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "when it was published: who held an office then (default: what the file says)")
  @Nullable String date;

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "a dictionary on top of the bundled one; repeatable, later ones win")
  List<Path> dictionaries = new ArrayList<>();

  @Option(
      names = "--style",
      paramLabel = "NAME",
      description =
          "write names as this house does: dpa, duden, swiss, kyjiw, or a dictionary file; forms"
              + " of other houses are put right then")
  @Nullable String style;

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = "how sure a change must be: strict, news (the default) or eager")
  @Nullable String policy;

  @Option(names = "--config", paramLabel = "FILE", description = "read this configuration")
  @Nullable Path config;

  @Option(names = "--isolated", description = "read no configuration")
  boolean isolated;

  @Option(names = "--dump-config", description = "print the settings in force and end")
  boolean dumpConfig;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "what to call standard input in messages, diffs and logs")
  @Nullable String stdinName;

  @Option(names = "-j", paramLabel = "N", description = "work on N articles at once")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "no summary on standard error")
  boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "this help")
  boolean help;

  @Override
  public int run(Console console) throws IOException {
    CorrectOptions options = CorrectOptions.of(this);
    Setups setups = new Setups(this);
    if (dumpConfig) {
      Input first = options.inputs().stream().findFirst().orElse(Input.standard("stdin"));
      console.out().print(setups.settings(first).dump());
      return ExitStatus.DONE;
    }
    Tally tally = new Tally();
    int status =
        options.jsonLinesIn()
            ? jsonLines(console, options, setups, tally)
            : new FilesRun(console, options, setups, tally).run();
    if (!quiet) {
      console.complain(tally.summary());
    }
    return status;
  }

  private int jsonLines(Console console, CorrectOptions options, Setups setups, Tally tally)
      throws IOException {
    boolean good = true;
    PrintStream out = check ? new PrintStream(OutputStream.nullOutputStream()) : console.out();
    for (Input input : options.inputs()) {
      JsonLinesRun run = new JsonLinesRun(setups.of(input), tally, jobs);
      try (var in = input.open(console)) {
        good &= run.run(in, out);
      } catch (IOException e) {
        good = false;
        if (out.checkError()) {
          break; // nobody listens any more; Main says so
        }
        console.complain("orthonym: " + input.name() + ": " + Failure.reason(e));
      }
    }
    if (!good) {
      return ExitStatus.FAILED;
    }
    return check && tally.applied() > 0 ? ExitStatus.FOUND : ExitStatus.DONE;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
