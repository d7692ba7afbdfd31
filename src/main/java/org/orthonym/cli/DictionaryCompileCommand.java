package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryException;
import org.orthonym.document.AtomicFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orthonym dictionary compile}: a dictionary as one file that is mapped, not read. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Compiles dictionary files into one that --dictionary loads at once.")
final class DictionaryCompileCommand implements Command {
  @Parameters(
      paramLabel = "DIR|FILE",
      arity = "1",
      description = "a folder of dictionary files, or a file of entries")
  @Nullable Path source;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "the file to write, all of it or nothing")
  @Nullable Path output;

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    if (source == null || output == null) {
      throw new UsageException("name what to compile, and with -o where to");
    }
    try {
      Path from = source;
      AtomicFile.write(output, fresh -> Dictionary.compile(from, fresh));
      console.complain(output + ": " + (Files.size(output) + 512) / 1024 + " KiB");
      return ExitStatus.DONE;
    } catch (DictionaryException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
