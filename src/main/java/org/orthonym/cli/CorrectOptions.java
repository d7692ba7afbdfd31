package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orthonym.document.Format;
import org.orthonym.document.Revision;

/**
 * What {@code orthonym correct} is to do, checked: the options go together.
 *
 * @param inputs what to correct, folders taken apart
 * @param several whether several inputs, or a folder, were named
 * @param way what happens with the corrected articles
 * @param folder where they go, for {@link Way#FOLDER}
 * @param resume whether files that are done already are skipped
 * @param log where the change log goes, if it was asked for
 * @param logBeside whether files that are written get a change log beside them
 * @param summary where the summary goes, if it was asked for
 * @param jsonLinesIn whether the inputs are JSON lines
 * @param format the format of the inputs; empty: by their names
 * @param columns the columns of tables that hold text; empty: by their names
 * @param revision what tracked changes bear; empty: changes are not tracked
 * @param check whether to say by the exit status that there is something to correct
 * @param interactive whether a person is asked before each change
 * @param jobs how many articles to work on at once, at least 1
 */
record CorrectOptions(
    List<Input> inputs,
    boolean several,
    Way way,
    Optional<Path> folder,
    boolean resume,
    Optional<Path> log,
    boolean logBeside,
    Optional<Path> summary,
    boolean jsonLinesIn,
    Optional<Format> format,
    List<String> columns,
    Optional<Revision> revision,
    boolean check,
    boolean interactive,
    int jobs) {

  /**
   * The options of a command line.
   *
   * @throws UsageException if they do not go together, or a configuration is wrong
   */
  static CorrectOptions of(CorrectCommand command, Setups setups) throws IOException {
    require(!command.inputs.isEmpty() || command.dumpConfig, "no input: name a FILE, a DIR or -");
    boolean jsonLines = jsonLinesIn(command);
    Way way = way(command, jsonLines);
    boolean many = command.inputs.size() > 1 || command.inputs.stream().anyMatch(Folders::is);
    requireTogether(command, way, many);
    requireForJsonLines(command, jsonLines);
    return new CorrectOptions(
        inputs(command, setups, jsonLines, way),
        many,
        way,
        Optional.ofNullable(command.output),
        command.resume,
        Optional.ofNullable(command.log),
        !command.noLog,
        Optional.ofNullable(command.summary),
        jsonLines,
        format(command.inputFormat),
        List.copyOf(command.columns),
        command.plain ? Optional.empty() : Optional.of(new Revision(Instant.now())),
        command.check,
        command.interactive,
        command.jobs);
  }

  private static void requireTogether(CorrectCommand command, Way way, boolean many) {
    long pipes = command.inputs.stream().filter(input -> input.equals("-")).count();
    require(command.jobs >= 1, "-j needs a number from 1");
    require(
        command.inputs.stream().noneMatch(String::isEmpty), "an input has no name: it is empty");
    require(
        command.output == null || !Files.isRegularFile(command.output),
        "-o takes a folder, and " + command.output + " is a file");
    require(
        command.summary == null || !Files.isDirectory(command.summary),
        "--summary takes a file, and " + command.summary + " is a folder");
    require(pipes <= 1, "standard input can be read once: name - once");
    require(
        pipes == 0 || way != Way.IN_PLACE,
        "-w cannot write standard input in place: name a file, or leave -w out");
    require(
        pipes == 0 || !command.interactive,
        "-i asks on standard input, so the article cannot come from there: name a file");
    require(
        !many || way != Way.TEXT,
        "several inputs need -w, -o DIR, --diff, --check or --format "
            + String.join(", ", Way.formats().subList(1, Way.formats().size())));
    require(
        !many || command.log == null, "--log takes the log of one input: use -w or -o DIR instead");
    require(
        !command.resume || (way.writes() && !command.noLog),
        "--resume goes by the change logs that -w and -o DIR write");
  }

  private static void requireForJsonLines(CorrectCommand command, boolean jsonLines) {
    require(
        !jsonLines || (command.log == null && !command.interactive && command.summary == null),
        "JSON lines go in and out as they come: no --log, no --summary, no -i");
  }

  private static boolean jsonLinesIn(CorrectCommand command) {
    if (command.inputFormat != null && !command.inputFormat.equals("auto")) {
      return command.inputFormat.equals("jsonl");
    }
    return !command.inputs.isEmpty()
        && command.inputs.stream().allMatch(name -> Input.isJsonLines(lower(name)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Optional<Format> format(@Nullable String name) {
    if (name == null || name.equals("auto") || name.equals("jsonl")) {
      return Optional.empty();
    }
    Optional<Format> format = Format.named(name);
    require(format.isPresent(), InputFormats.unknown(name));
    return format;
  }

  private static Way way(CorrectCommand command, boolean jsonLines) {
    Way way = null;
    way = choose(way, command.write, Way.IN_PLACE);
    way = choose(way, command.output != null, Way.FOLDER);
    way = choose(way, command.diff, Way.DIFF);
    way = choose(way, command.wordDiff, Way.WORD_DIFF);
    way = choose(way, command.format != null, formatWay(command.format));
    if (command.check) {
      require(way == null || !way.writes(), "--check writes nothing: no -w, no -o");
      return way == null || way == Way.TEXT ? Way.CHECK : way;
    }
    if (jsonLines) {
      require(
          way == null || way == Way.JSONL,
          "JSON lines in give JSON lines out: --format jsonl, and no other way of output");
      return Way.JSONL;
    }
    return way == null ? Way.TEXT : way;
  }

  private static @Nullable Way choose(@Nullable Way before, boolean wanted, Way way) {
    require(!wanted || before == null, "choose one of -w, -o, --diff, --word-diff and --format");
    return wanted ? way : before;
  }

  private static Way formatWay(@Nullable String format) {
    return Way.ofFormat(format == null ? "text" : format)
        .orElseThrow(
            () ->
                new UsageException(
                    "no format “" + format + "”: there are " + String.join(", ", Way.formats())));
  }

  private static List<Input> inputs(
      CorrectCommand command, Setups setups, boolean jsonLines, Way way) throws IOException {
    if (jsonLines) {
      return command.inputs.stream()
          .map(name -> name.equals("-") ? Input.standard("-") : Input.file(Path.of(name)))
          .toList();
    }
    String standardName = command.stdinName == null ? "stdin" : command.stdinName;
    Folders folders = new Folders(setups, !command.noIgnore, command.forceExclude);
    List<Input> inputs = folders.inputs(command.inputs, standardName);
    return Input.distinct(inputs, way == Way.IN_PLACE);
  }

  static void require(boolean right, String message) {
    if (!right) {
      throw new UsageException(message);
    }
  }
}
