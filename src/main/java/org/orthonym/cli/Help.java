package org.orthonym.cli;

import java.util.List;

/** What the program says when it is called without a command. */
final class Help {
  private Help() {}

  /** The commands that stand behind a word. */
  static void print(Console console, String name, List<Commands.Entry> commands) {
    console.say("usage: " + name + " COMMAND [OPTIONS] [ARGUMENTS]");
    console.say("");
    list(console, commands);
    console.say("");
    console.say(name + " COMMAND --help tells the options.");
  }

  private static void list(Console console, List<Commands.Entry> commands) {
    for (Commands.Entry command : commands) {
      console.say(String.format("  %-12s%s", command.name(), command.summary()));
    }
  }

  static void print(Console console) {
    console.say("orthonym puts garbled names in machine-translated text right.");
    console.say("");
    console.say("usage: orthonym COMMAND [OPTIONS] [ARGUMENTS]");
    console.say("");
    list(console, Commands.ALL);
    console.say("");
    console.say("examples:");
    console.say("  orthonym correct article.txt                 the corrected text");
    console.say("  orthonym correct --word-diff article.txt     what would change");
    console.say("  orthonym correct -w articles/                in place, with a log beside each");
    console.say("  orthonym undo article.txt.changes.json       the original back");
    console.say("  orthonym transcribe --from ru --to de \"Сергей Рябков\"");
    console.say("");
    console.say("orthonym COMMAND --help tells the options. Exit status: 0 done, 1 an input could");
    console.say("not be processed, 2 wrong usage or configuration, 3 --check found something.");
  }
}
