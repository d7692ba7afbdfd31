package org.orthonym.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orthonym.dictionary.BundledSources;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryCheck;
import org.orthonym.dictionary.DictionaryException;
import org.orthonym.dictionary.Entity;
import org.orthonym.dictionary.EntryFile;
import org.orthonym.dictionary.Problem;
import org.orthonym.document.AtomicFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orthonym dictionary check}: what is wrong in dictionary files, and where. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Tells what is wrong in dictionary files: place, entry, and what to do.")
final class DictionaryCheckCommand implements Command {
  private static final Path SOURCES = Path.of("dictionaries");

  @Parameters(
      paramLabel = "DIR|FILE",
      description =
          "a folder or files of entries, or a compiled dictionary; without one the folder"
              + " “dictionaries” of a checkout. What has no offices.yaml lies on top of the bundled"
              + " dictionary")
  List<Path> paths = new ArrayList<>();

  @Option(
      names = "--fix",
      description = "sort the entries of each file by id and tidy its lines first")
  boolean fix;

  @Option(names = "--quiet", description = "errors only, no warnings")
  boolean quiet;

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    if (paths.isEmpty() && !Files.isDirectory(SOURCES)) {
      throw new UsageException("no folder “" + SOURCES + "” here: name a folder or file to check");
    }
    int errors = 0;
    int warnings = 0;
    for (Path path : paths.isEmpty() ? List.of(SOURCES) : paths) {
      if (Files.isRegularFile(path) && Dictionary.isCompiled(path)) {
        errors += verify(path, console);
        continue;
      }
      if (fix) {
        sort(path, console);
      }
      for (Problem problem : problems(path)) {
        errors += problem.isError() ? 1 : 0;
        warnings += problem.isError() ? 0 : 1;
        if (problem.isError() || !quiet) {
          console.say(placed(path, problem));
        }
      }
    }
    console.complain(
        errors
            + (errors == 1 ? " error, " : " errors, ")
            + warnings
            + (warnings == 1 ? " warning" : " warnings"));
    return errors == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  /** Reads a compiled dictionary through; the number of errors. */
  private static int verify(Path path, Console console) throws IOException {
    try {
      Dictionary.verify(path);
      return 0;
    } catch (DictionaryException e) {
      console.say(String.valueOf(e.getMessage()));
      return 1;
    }
  }

  private static List<Problem> problems(Path path) throws IOException {
    List<Problem> problems = new ArrayList<>(problemsAlone(path));
    for (Path style : styles(path)) {
      for (Problem problem : problemsAlone(style)) {
        problems.add(problem.below("styles"));
      }
    }
    return problems;
  }

  /** The styles of houses in a folder; each is a layer by itself. */
  private static List<Path> styles(Path path) throws IOException {
    Path styles = path.resolve("styles");
    if (!Files.isDirectory(styles)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(styles)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<Problem> problemsAlone(Path path) throws IOException {
    DictionaryCheck check = DictionaryCheck.of(path);
    List<Problem> problems = new ArrayList<>(check.problems());
    List<Entity> entities = check.entities();
    boolean isTried = entities.stream().anyMatch(e -> !e.imported() || !e.examples().isEmpty());
    if (isTried && problems.stream().noneMatch(Problem::isError)) {
      Dictionary dictionary = dictionary(path);
      problems.addAll(ExamplesCheck.check(dictionary, entities));
      problems.addAll(OwnFormsCheck.check(dictionary, entities));
    }
    return problems;
  }

  /** The dictionary with what is being checked; to compile all that is bundled again takes long. */
  private static Dictionary dictionary(Path path) throws IOException {
    return BundledSources.contain(path)
        ? Dictionary.bundled()
        : Dictionary.bundled().with(Dictionary.load(path));
  }

  /** A problem with the file as the caller would open it. */
  private static String placed(Path path, Problem problem) {
    String shown = problem.toString();
    if (Files.isDirectory(path)) {
      return path.toString().replace('\\', '/') + "/" + shown;
    }
    Path folder = path.getParent();
    return folder == null ? shown : folder.toString().replace('\\', '/') + "/" + shown;
  }

  private static void sort(Path path, Console console) throws IOException {
    for (Path file : DictionaryCheck.entryFiles(path)) {
      byte[] before = Files.readAllBytes(file);
      String text = new String(before, StandardCharsets.UTF_8);
      try {
        String sorted = EntryFile.parse(file.toString(), text).sorted().formatted().text();
        if (!sorted.equals(text)) {
          AtomicFile.replace(file, before, sorted.getBytes(StandardCharsets.UTF_8));
          console.complain("put in order: " + file);
        }
      } catch (DictionaryException e) {
        console.complain("left as it is: " + e.getMessage());
      }
    }
  }
}
