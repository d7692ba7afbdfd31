package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
 * @param log where the change log goes, if it was asked for
 * @param logBeside whether files that are written get a change log beside them
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
    Optional<Path> log,
    boolean logBeside,
    boolean jsonLinesIn,
    Optional<Format> format,
    List<String> columns,
    Optional<Revision> revision,
    boolean check,
    boolean interactive,
    int jobs) {

  /** What happens with the corrected articles. */
  enum Way {
    TEXT,
    JSON,
    JSONL,
    DIFF,
    WORD_DIFF,
    CHECK,
    IN_PLACE,
    FOLDER
  }

  static CorrectOptions of(CorrectCommand command) throws IOException {
    boolean jsonLines = jsonLinesIn(command);
    Way way = way(command, jsonLines);
    require(command.jobs >= 1, "-j needs a number from 1");
    List<Input> inputs = inputs(command, jsonLines);
    boolean standardInput = inputs.stream().anyMatch(input -> input.path().isEmpty());
    require(
        !standardInput || way != Way.IN_PLACE,
        "-w cannot write standard input in place: name a file, or leave -w out");
    require(
        !standardInput || !command.interactive,
        "-i asks on standard input, so the article cannot come from there: name a file");
    boolean many = command.inputs.size() > 1 || command.inputs.stream().anyMatch(Folders::is);
    require(
        !many || way != Way.TEXT,
        "several inputs need -w, -o DIR, --diff, --check or --format json or jsonl");
    require(
        !many || command.log == null, "--log takes the log of one input: use -w or -o DIR instead");
    require(
        !jsonLines || (command.log == null && !command.interactive),
        "JSON lines go in and out as they come: no --log, no -i");
    return new CorrectOptions(
        inputs,
        many,
        way,
        Optional.ofNullable(command.output),
        Optional.ofNullable(command.log),
        !command.noLog,
        jsonLines,
        format(command.inputFormat),
        List.copyOf(command.columns),
        command.plain ? Optional.empty() : Optional.of(new Revision(Instant.now())),
        command.check,
        command.interactive,
        command.jobs);
  }

  private static boolean jsonLinesIn(CorrectCommand command) {
    if (!command.inputFormat.equals("auto")) {
      return command.inputFormat.equals("jsonl");
    }
    return !command.inputs.isEmpty()
        && command.inputs.stream().map(CorrectCommand::lower).allMatch(Input::isJsonLines);
  }

  private static Optional<Format> format(String name) {
    if (name.equals("auto") || name.equals("jsonl")) {
      return Optional.empty();
    }
    Optional<Format> format = Format.named(name);
    require(
        format.isPresent(),
        "no input format “" + name + "”: there are " + String.join(", ", InputFormats.names()));
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
      require(way != Way.IN_PLACE && way != Way.FOLDER, "--check writes nothing: no -w, no -o");
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
    return switch (format == null ? "text" : format) {
      case "text" -> Way.TEXT;
      case "json" -> Way.JSON;
      case "jsonl" -> Way.JSONL;
      default ->
          throw new UsageException("no format “" + format + "”: there are text, json, jsonl");
    };
  }

  private static List<Input> inputs(CorrectCommand command, boolean jsonLines) throws IOException {
    require(!command.inputs.isEmpty() || command.dumpConfig, "no input: name a FILE, a DIR or -");
    if (jsonLines) {
      return command.inputs.stream()
          .map(name -> name.equals("-") ? Input.standard("-") : Input.file(Path.of(name)))
          .toList();
    }
    String standardName = command.stdinName == null ? "stdin" : command.stdinName;
    return Folders.inputs(command.inputs, standardName);
  }

  static void require(boolean right, String message) {
    if (!right) {
      throw new UsageException(message);
    }
  }
}
