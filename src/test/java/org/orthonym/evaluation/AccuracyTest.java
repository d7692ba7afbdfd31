package org.orthonym.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Normalised;
import org.orthonym.normalise.Normaliser;
import org.orthonym.normalise.Policy;

/**
 * The ratchet: the bundled dictionary on the project's own gold cases, against the figures in
 * {@code testdata/accuracy.txt}. Harm may not rise, and figures that are no longer true have to be
 * written anew: {@code mvn test -Dtest=AccuracyTest -Daccuracy=update}.
 */
class AccuracyTest {
  private static final Path GOLD = Path.of("testdata", "gold");
  private static final Path REPORT = Path.of("testdata", "accuracy.txt");

  /** How far a share may fall below the report. */
  private static final double WORSE = 0.02;

  /** How far a share may rise above the report, which is then out of date. */
  private static final double BETTER = 0.1;

  private static Evaluation evaluation =
      new Evaluation(Scores.NONE, Calibration.of(List.of()), List.of());
  private static String committed = "";

  @BeforeAll
  static void evaluate() throws IOException {
    evaluation = evaluate(GOLD, Dictionary.bundled());
    if ("update".equals(System.getProperty("accuracy"))) {
      Files.writeString(REPORT, report() + more());
    }
    committed = Files.readString(REPORT);
  }

  private static Evaluation evaluate(Path gold, Dictionary dictionary) throws IOException {
    return Evaluation.of(GoldFile.read(List.of(gold)), with(dictionary), dictionary);
  }

  private static Function<GoldCase, Normalised> with(Dictionary dictionary) {
    Normaliser normaliser =
        Normaliser.builder()
            .dictionary(dictionary)
            .target(Locale.GERMAN)
            .policy(Policy.news())
            .build();
    return gold -> normaliser.normalise(new Article(gold.text(), gold.date(), Optional.empty()));
  }

  @Test
  void harmDoesNotRise() {
    Scores now = evaluation.scores();
    assertTrue(
        now.wrong() <= figure("wrong changes"),
        () -> "harm has risen:\n" + lines(Finding.Kind.WRONG));
    assertTrue(now.sprung() <= figure("traps sprung"), () -> "more traps sprung:\n" + report());
  }

  @Test
  void everyLogFitsItsText() {
    assertEquals(List.of(), evaluation.findings(Finding.Kind.BROKEN));
  }

  @Test
  void theReportIsUpToDate() {
    assertEquals(figure("texts"), evaluation.scores().cases(), "the gold cases have changed");
    assertNear("recall", Scores::recall);
    assertNear("recall at first", Scores::recallAtFirst);
    assertNear("precision", Scores::precision);
  }

  private static void assertNear(String name, ToDoubleFunction<Scores> share) {
    double now = share.applyAsDouble(evaluation.scores());
    double then = figure(name);
    assertTrue(
        now >= then - WORSE && now <= then + BETTER,
        () ->
            "%s is %s, and %s says %s; write it anew with -Daccuracy=update"
                .formatted(name, now, REPORT, then));
  }

  private static double figure(String name) {
    Matcher line = Pattern.compile("(?m)^" + name + ": ([0-9.]+)$").matcher(committed);
    assertTrue(line.find(), name + " is missing in " + REPORT);
    return Double.parseDouble(line.group(1));
  }

  private static String report() {
    Scores scores = evaluation.scores();
    String head =
        String.format(
            Locale.ROOT,
            """
            # The bundled dictionary on testdata/gold, policy news. Written by AccuracyTest:
            #     mvn test -Dtest=AccuracyTest -Daccuracy=update
            texts: %d
            precision: %.4f
            recall: %.4f
            recall at first: %.4f
            wrong changes: %d
            traps sprung: %d
            """,
            scores.cases(),
            scores.precision(),
            scores.recall(),
            scores.recallAtFirst(),
            scores.wrong(),
            scores.sprung());
    return String.join(
        "\n",
        head,
        scores.toString(),
        evaluation.calibration().toString(),
        lines(Finding.Kind.WRONG));
  }

  /** What no test looks at, and takes longer. */
  private static String more() throws IOException {
    Dictionary dictionary = Dictionary.bundled();
    CrossValidation folds =
        CrossValidation.of(
            GoldFile.read(List.of(GOLD)), with(dictionary), dictionary, Policy.news().apply(), 5);
    return "\n# --folds 5\n"
        + folds
        + "\n# --without-aliases\n"
        + evaluate(GOLD, dictionary.withoutAliases()).scores()
        + "\n# on testdata/foreign\n"
        + evaluate(Path.of("testdata", "foreign"), dictionary).scores();
  }

  private static String lines(Finding.Kind kind) {
    StringBuilder lines = new StringBuilder();
    evaluation.findings(kind).forEach(finding -> lines.append(finding).append('\n'));
    return lines.toString();
  }
}
