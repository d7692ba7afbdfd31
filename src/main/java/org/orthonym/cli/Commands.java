package org.orthonym.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The commands there are. A command's class is loaded only when it is asked for. */
final class Commands {
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
          new Entry("dictionary", "look into the dictionary and check it", DictionaryCommand::new));

  private Commands() {}

  /**
   * A command as the help lists it.
   *
   * @param name the word on the command line
   * @param summary what it does, in a line
   * @param maker makes the object that takes the options
   */
  record Entry(String name, String summary, Supplier<Command> maker) {}

  static Optional<Entry> named(String name) {
    return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }
}
