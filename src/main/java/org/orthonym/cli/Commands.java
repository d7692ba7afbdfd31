package org.orthonym.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The commands there are. A command's class is loaded only when it is asked for. */
final class Commands {
  private static final List<Entry> DICTIONARY =
      List.of(
          new Entry("check", "tell what is wrong in dictionary files", DictionaryCheckCommand::new),
          new Entry("show", "tell all about a name", DictionaryShowCommand::new),
          new Entry(
              "preview",
              "show what a changed file would change in articles",
              DictionaryPreviewCommand::new),
          new Entry("add", "write an entry at its place in a file", DictionaryAddCommand::new),
          new Entry("import", "make a layer of a data base's names", DictionaryImportCommand::new),
          new Entry("compile", "make one file that loads at once", DictionaryCompileCommand::new),
          new Entry(
              "export", "write it as JSON, glossary or termbase", DictionaryExportCommand::new),
          new Entry(
              "generate", "print made-up entries to measure with", DictionaryGenerateCommand::new),
          new Entry("stats", "tell how much is known", DictionaryStatsCommand::new));

  static final List<Entry> ALL =
      List.of(
          new Entry("correct", "put the names of articles right", CorrectCommand::new),
          new Entry(
              "undo", "give the original of a corrected article back", ReplayCommand.Undo::new),
          new Entry(
              "apply", "put the changes of a log into an article again", ReplayCommand.Apply::new),
          new Entry(
              "transcribe",
              "write names of one language as another one does",
              TranscribeCommand::new),
          new Entry(
              "evaluate", "score the program on texts of which all is known", EvaluateCommand::new),
          Entry.group(
              "dictionary", "look into the dictionary, check it and add to it", DICTIONARY));

  private Commands() {}

  /**
   * A command as the help lists it.
   *
   * @param name the word on the command line
   * @param summary what it does, in a line
   * @param maker makes the object that takes the options
   * @param parts the commands that stand behind it, of a group; it does nothing by itself then
   */
  record Entry(String name, String summary, Supplier<Command> maker, List<Entry> parts) {
    Entry(String name, String summary, Supplier<Command> maker) {
      this(name, summary, maker, List.of());
    }

    static Entry group(String name, String summary, List<Entry> parts) {
      Supplier<Command> none =
          () -> {
            throw new IllegalStateException(name + " does nothing by itself");
          };
      return new Entry(name, summary, none, parts);
    }
  }

  static Optional<Entry> named(String name, List<Entry> commands) {
    return commands.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }
}
