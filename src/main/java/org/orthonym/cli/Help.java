package org.orthonym.cli;

/** What the program says when it is called without a command. */
final class Help {
  private Help() {}

  static void print(Console console) {
    console.say("orthonym puts garbled names in machine-translated text right.");
    console.say("");
    console.say("usage: orthonym COMMAND [OPTIONS] [ARGUMENTS]");
    console.say("");
    for (Commands.Entry command : Commands.ALL) {
      console.say(String.format("  %-12s%s", command.name(), command.summary()));
    }
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
