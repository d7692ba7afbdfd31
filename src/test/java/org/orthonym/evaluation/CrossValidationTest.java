package org.orthonym.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.normalise.Article;
import org.orthonym.normalise.Normaliser;
import org.orthonym.normalise.Policy;

class CrossValidationTest {

  private static Calibration.Outcome outcome(double confidence, boolean right) {
    return new Calibration.Outcome(confidence, right);
  }

  @Test
  void moreConfidenceNeverMeansLess() {
    Isotonic map =
        Isotonic.fit(
            List.of(
                outcome(0.9, true),
                outcome(0.2, false),
                outcome(0.5, true),
                outcome(0.6, false),
                outcome(0.95, true)));
    assertEquals(0, map.at(0.3));
    assertEquals(0.5, map.at(0.55));
    assertEquals(0.5, map.at(0.7));
    assertEquals(1, map.at(0.99));
    assertEquals(0, map.at(0.1), "less than anything seen");
    assertEquals(0.4, Isotonic.fit(List.of()).at(0.4));
  }

  @Test
  void theErrorIsHowFarConfidenceMissesTheShare() {
    Calibration half =
        Calibration.of(List.of(outcome(0.9, true), outcome(0.9, false), outcome(0.45, true)));
    assertEquals((0.8 + 0.55) / 3, half.error(), 1e-9);
    assertEquals(0, Calibration.of(List.of()).error());
  }

  @Test
  void everyEditIsInOneFoldAndWhatOthersSayHolds() throws IOException {
    Normaliser normaliser =
        Normaliser.builder().target(Locale.GERMAN).policy(Policy.news()).build();
    List<GoldCase> cases = GoldFile.read(List.of(Path.of("testdata", "gold", "world.txt")));
    CrossValidation validation =
        CrossValidation.of(
            cases,
            gold -> normaliser.normalise(new Article(gold.text(), gold.date(), Optional.empty())),
            Dictionary.bundled(),
            Policy.news().apply(),
            3);
    assertEquals(3, validation.folds().size());
    int edits = validation.folds().stream().mapToInt(CrossValidation.Fold::edits).sum();
    assertEquals(validation.all().edits(), edits);
    for (CrossValidation.Fold fold : validation.folds()) {
      assertTrue(fold.precision() > 0.9, validation::toString);
      assertTrue(fold.were() > 0.9, validation::toString);
    }
  }
}
