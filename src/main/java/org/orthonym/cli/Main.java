package org.orthonym.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.orthonym.similarity.Nearest;
import picocli.CommandLine;

/** The command line program. */
public final class Main {
  private static final String VERSION =
      Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("unreleased");

  private final Console console;

  /**
   * A program that reads from and prints to these.
   *
   * @param in standard input
   * @param out standard output; flushed when a run ends
   * @param err standard error; flushed when a run ends
   */
  public Main(InputStream in, PrintStream out, PrintStream err) {
    this(new Console(in, out, err, false, Optional.empty()));
  }

  private Main(Console console) {
    this.console = console;
  }

  /** Runs the program and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(new Main(Console.system()).run(args));
  }

  /** The version of the program. */
  static String version() {
    return VERSION;
  }

  /**
   * Runs one command.
   *
   * @return 0 done; 1 an input could not be processed; 2 wrong usage; 3 {@code --check} found
   *     something
   */
  public int run(String... args) {
    int status = runGuarded(args);
    console.err().flush();
    if (console.out().checkError()) {
      if (!console.isAbandoned()) {
        console.complain("orthonym: standard output cannot be written");
      }
      return ExitStatus.FAILED;
    }
    return status;
  }

  private int runGuarded(String... args) {
    boolean debug = Arrays.asList(args).contains("--debug");
    String[] words = Arrays.stream(args).filter(a -> !a.equals("--debug")).toArray(String[]::new);
    try {
      return dispatch(words);
    } catch (OutputClosedException e) {
      return ExitStatus.FAILED; // said above
    } catch (UsageException e) {
      console.complain("orthonym: " + e.getMessage());
      return ExitStatus.USAGE;
    } catch (IOException e) {
      console.complain("orthonym: " + Failure.of(e));
      return ExitStatus.FAILED;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      console.complain("orthonym: " + Failure.unexpected(e));
      if (debug) {
        e.printStackTrace(console.err());
      }
      return ExitStatus.FAILED;
    }
  }

  private int dispatch(String[] args) throws IOException {
    if (args.length == 0 || List.of("help", "-h", "--help").contains(args[0])) {
      return help(args);
    }
    if (List.of("-V", "--version", "version").contains(args[0])) {
      console.say("orthonym " + VERSION);
      return ExitStatus.DONE;
    }
    return dispatch("orthonym", Commands.ALL, args);
  }

  private int dispatch(String program, List<Commands.Entry> commands, String[] args)
      throws IOException {
    Commands.Entry command =
        Commands.named(args[0], commands)
            .orElseThrow(
                () ->
                    new UsageException(
                        "no command “" + args[0] + "”" + hint(program, commands, args[0])));
    String name = program + " " + command.name();
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    if (command.parts().isEmpty()) {
      return run(name, command, rest);
    }
    if (rest.length == 0 || List.of("help", "-h", "--help").contains(rest[0])) {
      Help.print(console, name, command.parts());
      return rest.length == 0 ? ExitStatus.USAGE : ExitStatus.DONE;
    }
    return dispatch(name, command.parts(), rest);
  }

  private static String hint(String program, List<Commands.Entry> commands, String word) {
    List<String> known = commands.stream().map(Commands.Entry::name).toList();
    return Nearest.to(word, known)
        .map(near -> ": did you mean “" + near + "”?")
        .orElse("; see " + program + " --help");
  }

  private int help(String[] args) throws IOException {
    if (args.length > 1) {
      String[] words = Arrays.copyOfRange(args, 1, args.length + 1);
      words[args.length - 1] = "--help";
      return dispatch("orthonym", Commands.ALL, words);
    }
    Help.print(console);
    return ExitStatus.DONE;
  }

  private static String reason(CommandLine.ParameterException e) {
    String message = String.valueOf(e.getMessage()).split("\n", 2)[0].strip();
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched
        && unmatched.isUnknownOption()
        && !unmatched.getSuggestions().isEmpty()) {
      return message + ": did you mean " + unmatched.getSuggestions().get(0) + "?";
    }
    return message;
  }

  private int run(String name, Commands.Entry command, String[] args) throws IOException {
    Command object = command.maker().get();
    CommandLine line = new CommandLine(object);
    line.setCommandName(name);
    try {
      line.parseArgs(args);
    } catch (CommandLine.ParameterException e) {
      throw new UsageException(reason(e) + "; see " + name + " --help");
    }
    if (line.isUsageHelpRequested()) {
      line.setUsageHelpWidth(100);
      line.usage(console.out(), CommandLine.Help.Ansi.OFF);
      return ExitStatus.DONE;
    }
    return object.run(console);
  }
}
