package org.orthonym.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Normaliser;
import org.orthonym.normalise.Policy;

/** People of other origins whose names look Slavic, in and out of articles on Russia. */
class ForeignNamesTest {
  private static final Path NAMES = Path.of("testdata", "foreign", "stays.tsv");

  /** What the project promises. */
  private static final double MOST = 0.02;

  @Test
  void hardlyAnyIsChanged() throws IOException {
    Normaliser normaliser =
        Normaliser.builder().target(Locale.GERMAN).policy(Policy.news()).build();
    Evaluation evaluation =
        Evaluation.of(
            GoldFile.read(List.of(NAMES)),
            gold -> normaliser.normalise(new Article(gold.text(), gold.date(), Optional.empty())));
    Scores scores = evaluation.scores();
    assertTrue(scores.traps() >= 450, () -> "only " + scores.traps() + " names in sentences");
    assertTrue(
        scores.sprung() < MOST * scores.traps(),
        () -> scores + "\n" + evaluation.findings(Finding.Kind.WRONG));
  }
}
