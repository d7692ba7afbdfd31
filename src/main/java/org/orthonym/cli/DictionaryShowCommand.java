package org.orthonym.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code orthonym dictionary show}: all about a name. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description =
        "Tells what is known of whoever or whatever a name may stand for: how each language and"
            + " house style writes it, what else is recognised, and who else sounds like it.")
final class DictionaryShowCommand implements Command {
  /** With more, a line each has to do. */
  private static final int MOST_IN_FULL = 3;

  @Parameters(paramLabel = "NAME", description = "a name, right or garbled, a family name or an id")
  List<String> words = new ArrayList<>();

  @Mixin DictionaryOption dictionaries = new DictionaryOption();

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    String name = String.join(" ", words).strip();
    if (name.isEmpty()) {
      throw new UsageException("no name: say what to show");
    }
    Dictionary dictionary = Dictionaries.bundledWith(dictionaries.files);
    DictionarySearch search = new DictionarySearch(dictionary);
    List<CompiledEntity> found = search.find(name);
    if (found.isEmpty()) {
      console.complain("orthonym: nobody and nothing of that name in the dictionary");
      return ExitStatus.FAILED;
    }
    ShownEntity shown = new ShownEntity(console, dictionary, search);
    if (found.size() <= MOST_IN_FULL) {
      for (CompiledEntity entity : found) {
        shown.print(entity);
      }
    } else {
      found.forEach(shown::printLine);
      console.complain("several are called so: give more of the name, or an id, to see all of one");
    }
    return ExitStatus.DONE;
  }
}
