package org.orthonym.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orthonym correct}: its options as the command line gives them. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Puts the names of articles right.",
    footer = {
      "",
      "Folders are searched for files of the formats above, without hidden ones and what a",
      ".gitignore, an .orthonymignore or “ignore” in orthonym.yaml leaves out.",
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

  @Option(
      names = "--resume",
      description = "with -w or -o: skip the files whose log says that they are done")
  boolean resume;

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
      description =
          "what goes to standard output: text, json (change log), jsonl, sarif, rdjsonl"
              + " (for reviewdog) or html (a page to read)")
  @Nullable String format;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description =
          "write here who was corrected how often, and which names nobody knows;"
              + " as JSON if it ends in .json")
  @Nullable Path summary;

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      completionCandidates = InputFormats.class,
      description = "${COMPLETION-CANDIDATES}; auto, the default, tells by name and content")
  @Nullable String inputFormat;

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      splitSynopsisLabel = ",",
      description = "the columns of CSV and TSV files that hold text, by name or number")
  List<String> columns = new ArrayList<>();

  @Mixin SettingsOptions settings = new SettingsOptions();

  @Option(names = "--dump-config", description = "print the settings in force and end")
  boolean dumpConfig;

  @Option(names = "--no-ignore", description = "leave nothing out in folders but hidden files")
  boolean noIgnore;

  @Option(
      names = "--force-exclude",
      description = "leave out what is to be left out also where it is named itself")
  boolean forceExclude;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "what to call standard input in messages, diffs and logs")
  @Nullable String stdinName;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "work on N articles at once")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "no summary on standard error")
  boolean quiet;

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    Setups setups = new Setups(settings);
    CorrectOptions options = CorrectOptions.of(this, setups);
    if (dumpConfig) {
      Input first = options.inputs().stream().findFirst().orElse(Input.standard("stdin"));
      console.out().print(setups.settings(first).dump());
      return ExitStatus.DONE;
    }
    if (options.inputs().isEmpty() && !forceExclude && !quiet) {
      console.complain("orthonym: no article there: " + Folders.WANTED);
    }
    Tally tally = new Tally();
    int status =
        options.jsonLinesIn()
            ? jsonLines(console, options, setups, tally)
            : new FilesRun(console, options, setups, tally).run();
    if (!quiet && !console.isAbandoned()) {
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
}
