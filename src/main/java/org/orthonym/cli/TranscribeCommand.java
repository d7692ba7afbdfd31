package org.orthonym.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.NativeNames;
import org.orthonym.dictionary.WrittenNames;
import org.orthonym.document.DocumentException;
import org.orthonym.transcription.Speller;
import org.orthonym.transcription.Step;
import org.orthonym.transcription.Style;
import org.orthonym.transcription.Transcriber;
import org.orthonym.transcription.Transcription;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orthonym transcribe}: names of one language, written as another one does. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Writes names of one language as readers of another one expect them.")
final class TranscribeCommand implements Command {
  @Parameters(
      paramLabel = "TEXT|-",
      description = "the names; - reads a name a line and writes a line for each, in order")
  List<String> texts = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "LANG",
      description =
          "language that the names are written in; auto tells it by the script and its letters")
  String from = "";

  @Option(
      names = "--origin",
      paramLabel = "LANG",
      description = "language that names in Latin letters come from, ru for Dmitry Peskov")
  Optional<String> origin = Optional.empty();

  @Option(names = "--to", paramLabel = "LANG", description = "language of the readers")
  String to = "";

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description = "house style: duden (the default), dpa or swiss")
  String style = "duden";

  @Option(names = "--explain", description = "tell the rules used, below each name")
  boolean explain;

  @Option(names = "--rules-only", description = "do not look in the dictionary")
  boolean isolated;

  @Option(
      names = "--check",
      paramLabel = "FILE|DIR",
      description =
          "how often names of a sheet are written as it says: tab-separated, with the columns"
              + " native and target languages; --explain tells the others, --from is the file's"
              + " name if it is not given")
  Optional<Path> sheets = Optional.empty();

  @Mixin HelpOption help = new HelpOption();

  private @Nullable Function<String, Optional<String>> names;
  private int guesses;

  @Override
  public int run(Console console) throws IOException {
    if (sheets.isPresent()) {
      if (!texts.isEmpty()) {
        throw new UsageException("--check reads its names from the sheet: give no others");
      }
      new SpellingCheck(from, to, styleOf(), explain).run(sheets.get(), console);
      return ExitStatus.DONE;
    }
    if (from.isEmpty() || to.isEmpty()) {
      throw new UsageException("say from which language, and to which: --from ru --to de");
    }
    if (texts.isEmpty()) {
      throw new UsageException("no name: give one, or - for a name a line on standard input");
    }
    Speller speller = speller();
    int status = texts.equals(List.of("-")) ? lines(console, speller) : words(console, speller);
    if (guesses > 0) {
      console.complain(
          "orthonym: "
              + guesses
              + (guesses == 1 ? " name is" : " names are")
              + " guessed, since the script does not tell the vowels; --explain tells which");
    }
    return status;
  }

  private int words(Console console, Speller speller) {
    for (String text : texts) {
      print(console, speller, text);
    }
    return ExitStatus.DONE;
  }

  /** Own spellings and established forms come from the dictionary and win over the rules. */
  private Optional<String> known(String text) {
    if (isolated || from.equals(Speller.AUTO)) {
      return Optional.empty();
    }
    if (names == null) {
      names =
          Transcriber.targets().contains(from)
              ? new WrittenNames(Dictionary.bundled(), from, to, styleOf())::find
              : new NativeNames(Dictionary.bundled(), from, to)::find;
    }
    return names.apply(text.strip());
  }

  private Style styleOf() {
    try {
      return Style.of(style);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private Speller speller() {
    try {
      return Speller.of(from, origin, to, styleOf());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private int lines(Console console, Speller speller) throws IOException {
    ByteLines lines = new ByteLines(console.in());
    boolean good = true;
    long number = 0;
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      number++;
      String text;
      try {
        text = ByteLines.decode(line.get());
      } catch (DocumentException e) {
        good = false;
        console.complain("orthonym: line " + number + " is no UTF-8 and was kept as Latin-1");
        text = new String(line.get(), StandardCharsets.ISO_8859_1);
      }
      print(console, speller, text);
      if (!lines.hasMoreAtHand() && console.in().available() == 0) {
        console.out().flush();
      }
    }
    return good ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void print(Console console, Speller speller, String text) {
    Optional<String> known = known(text);
    if (known.isPresent()) {
      console.say(known.get());
      if (explain) {
        console.say("    the form of the dictionary, which no rule gives");
      }
      return;
    }
    Transcription transcription = speller.explain(text);
    if (!explain) {
      console.say(transcription.text());
      guesses += transcription.certain() ? 0 : 1;
      return;
    }
    console.say(transcription.text() + (transcription.certain() ? "" : "   (not certain)"));
    for (Step step : transcription.steps()) {
      console.say("    " + step.explain());
    }
  }
}
