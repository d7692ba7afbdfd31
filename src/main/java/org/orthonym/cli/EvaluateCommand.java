package org.orthonym.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orthonym.evaluation.Evaluation;
import org.orthonym.evaluation.Finding;
import org.orthonym.evaluation.GoldCase;
import org.orthonym.evaluation.GoldFile;
import org.orthonym.evaluation.SavedRun;
import org.orthonym.normalise.Article;
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

  @Mixin HelpOption help = new HelpOption();

  @Override
  public int run(Console console) throws IOException {
    if (gold.isEmpty()) {
      throw new UsageException("no gold cases: name files or folders of them");
    }
    Optional<SavedRun> earlier =
        compare == null ? Optional.empty() : Optional.of(SavedRun.read(compare));
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
    Settings settings =
        new Settings(
            "de",
            Optional.empty(),
            Optional.empty(),
            dictionaries.files,
            Optional.empty(),
            policy(),
            Set.of(),
            FileRules.NONE);
    Normalisers normalisers = settings.normalisers();
    return Evaluation.of(
        cases(),
        gold ->
            normalisers
                .of(Optional.of(gold.target()))
                .normalise(new Article(gold.text(), gold.date(), Optional.empty())));
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
