package org.orthonym.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryException;
import org.orthonym.document.Document;
import org.orthonym.document.Format;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Normaliser;
import org.orthonym.report.UnifiedDiff;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orthonym dictionary preview}: what a changed dictionary file changes in articles. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description =
        "Shows how corrected articles come out otherwise with a changed dictionary file: a diff"
            + " from the corrected text before to that after. A file of the folder “dictionaries”"
            + " takes the place of the bundled one, any other is a layer on top.",
    footer = {
      "",
      "orthonym dictionary preview dictionaries/people/politics-russia.yaml --on articles/",
      "",
      "Exit status: 0 nothing comes out otherwise; 3 something does; 1 and 2 as with correct."
    })
final class DictionaryPreviewCommand implements Command {
  @Parameters(paramLabel = "CHANGED-FILE", arity = "1", description = "the changed file")
  @Nullable Path file;

  @Option(
      names = "--on",
      paramLabel = "ARTICLE|DIR",
      arity = "1..*",
      required = true,
      description = "the articles")
  List<String> articles = new ArrayList<>();

  @Option(
      names = "--before",
      paramLabel = "FILE",
      description = "the layer as it was; by default there was none")
  @Nullable Path before;

  @Mixin ArticleOptions article = new ArticleOptions();

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    if (file == null) {
      throw new UsageException("name the changed file");
    }
    SettingsOptions options = options();
    Settings settings = Settings.of(options, Configuration.none());
    Dictionary below = Dictionaries.bundledWith(article.dictionaries.files, settings.style());
    Path changed = file;
    Normaliser old =
        normaliser(settings, before == null ? below : Dictionaries.with(below, before));
    Normaliser fresh = normaliser(settings, changed(below, changed));
    Map<String, byte[]> diffs = new LinkedHashMap<>();
    boolean good = true;
    List<Input> inputs = new Folders(new Setups(options), true, false).inputs(articles, "stdin");
    for (Input input : inputs) {
      try {
        diffs.put(input.name(), diff(input, console, settings, old, fresh));
      } catch (IOException e) {
        good = false;
        console.complain("orthonym: " + input.name() + ": " + Failure.reason(e));
      }
    }
    for (byte[] diff : diffs.values()) {
      console.out().write(diff);
    }
    long others = diffs.values().stream().filter(diff -> diff.length > 0).count();
    console.complain(others + " of " + inputs.size() + " articles come out otherwise");
    return !good ? ExitStatus.FAILED : others > 0 ? ExitStatus.FOUND : ExitStatus.DONE;
  }

  private SettingsOptions options() {
    SettingsOptions options = new SettingsOptions();
    options.isolated = true;
    options.article = article;
    return options;
  }

  private static Normaliser normaliser(Settings settings, Dictionary dictionary) {
    return new Normalisers(dictionary, settings.policy(), settings.target()).of(Optional.empty());
  }

  private static Dictionary changed(Dictionary below, Path named) throws IOException {
    Path file = named.toAbsolutePath().normalize();
    Optional<Path> folder = DictionaryAddCommand.vocabularyFolder(file);
    if (folder.isEmpty()) {
      return Dictionaries.with(below, file);
    }
    String name = folder.get().relativize(file).toString().replace('\\', '/');
    try {
      return below.withChanged(folder.get(), name, Files.readString(file));
    } catch (DictionaryException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static byte[] diff(
      Input input, Console console, Settings settings, Normaliser old, Normaliser fresh)
      throws IOException {
    Format format =
        input
            .path()
            .flatMap(Format::byExtension)
            .orElseGet(() -> Format.named("text").orElseThrow());
    Document document = format.read(input.read(console));
    String text = document.text();
    Article read = new Article(text, settings.date(), settings.source());
    String was = old.normalise(read).text();
    String is = fresh.normalise(read).text();
    return UnifiedDiff.of(
        input.pathFromHere().replaceFirst("^/", ""),
        was.getBytes(StandardCharsets.UTF_8),
        is.getBytes(StandardCharsets.UTF_8));
  }
}
