package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.evaluation.CrossValidation;
import org.orthonym.evaluation.Evaluation;
import org.orthonym.evaluation.Finding;
import org.orthonym.evaluation.GoldCase;
import org.orthonym.evaluation.GoldFile;
import org.orthonym.evaluation.SavedRun;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Normalised;
import org.orthonym.normalise.Policy;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code orthonym evaluate}: how right the program is on texts of which all is known. */
@CommandLine.Command(
    sortOptions = false,
    separator = " ",
    description = "Scores the program on gold cases: texts of which it is known what is wrong.")
final class EvaluateCommand implements Command {
  @Parameters(
      paramLabel = "GOLD",
      description = "files of passages with marks or of JSON lines, or folders of such files")
  List<Path> gold = new ArrayList<>();

  @Option(names = "--list", description = "also list what was missed or only suggested")
  boolean list;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "keep the run, to compare later ones with")
  @Nullable Path save;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "tell what is different from a run that was saved")
  @Nullable Path compare;

  @Mixin DictionaryOption dictionaries = new DictionaryOption();

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = "strict, news (the default) or eager")
  String policy = "news";

  @Option(
      names = "--without-aliases",
      description = "leave out the wrong spellings that dictionary entries list")
  boolean withoutAliases;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "cross-validate instead: fit the threshold and what confidence is worth on all but one"
              + " of N parts of the names, and tell how that does on the other")
  int folds;

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    if (gold.isEmpty()) {
      throw new UsageException("no gold cases: name files or folders of them");
    }
    if (folds < 0 || folds == 1) {
      throw new UsageException("--folds takes 2 or more");
    }
    Optional<SavedRun> earlier =
        compare == null ? Optional.empty() : Optional.of(SavedRun.read(compare));
    if (folds != 0) {
      console.out().print(crossValidation());
      return ExitStatus.DONE;
    }
    Evaluation evaluation = evaluate();
    print(console, evaluation);
    SavedRun run = SavedRun.of(evaluation);
    if (earlier.isPresent()) {
      console.out().print("\n" + run.since(earlier.get()));
    }
    if (save != null) {
      run.write(save);
    }
    return ExitStatus.DONE;
  }

  private Evaluation evaluate() throws IOException {
    Dictionary dictionary = dictionary();
    return Evaluation.of(cases(), normaliser(dictionary), dictionary);
  }

  private CrossValidation crossValidation() throws IOException {
    Dictionary dictionary = dictionary();
    return CrossValidation.of(cases(), normaliser(dictionary), dictionary, policy().apply(), folds);
  }

  private Dictionary dictionary() {
    Dictionary all = Dictionaries.bundledWith(dictionaries.files);
    return withoutAliases ? all.withoutAliases() : all;
  }

  private Function<GoldCase, Normalised> normaliser(Dictionary dictionary) {
    Normalisers normalisers = new Normalisers(dictionary, policy(), "de");
    return gold ->
        normalisers
            .of(Optional.of(gold.target()))
            .normalise(new Article(gold.text(), gold.date(), Optional.empty()));
  }

  private List<GoldCase> cases() throws IOException {
    try {
      return GoldFile.read(gold);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Policy policy() {
    try {
      return Policy.of(policy);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void print(Console console, Evaluation evaluation) {
    for (Finding finding : evaluation.findings()) {
      boolean harm = finding.kind() == Finding.Kind.WRONG || finding.kind() == Finding.Kind.BROKEN;
      if (harm || list) {
        console.say(finding.toString());
      }
    }
    console.out().print(evaluation.scores() + "\n" + evaluation.calibration());
  }
}
