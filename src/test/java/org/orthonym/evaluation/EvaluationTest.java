package org.orthonym.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orthonym.normalise.Normalised;

class EvaluationTest {

  private static GoldCase gold(String marked) {
    MarkedText text = MarkedText.parse(marked);
    return new GoldCase(
        "case", text.text(), "de", Optional.empty(), Optional.empty(), text.edits(), text.traps());
  }

  private static Evaluation score(GoldCase gold, Normalised answer) {
    return Evaluation.of(List.of(gold), asked -> answer);
  }

  @Test
  void aRightChangeCountsForPrecisionAndRecall() {
    GoldCase gold = gold("Es sprach [[Filip Lafo|Philipp Lavaux]] in Lyon.");
    Scores scores =
        score(gold, Answers.to(gold).applied("Filip Lafo", "Philipp Lavaux").answer()).scores();
    assertEquals(1, scores.precision());
    assertEquals(1, scores.recall());
    assertEquals(1, scores.f05());
    assertEquals(6, scores.words());
  }

  @Test
  void itDoesNotMatterHowACorrectionIsCutIntoChanges() {
    GoldCase gold = gold("Es sprach [[Filip Lafo|Philipp Lavaux]] in Lyon.");
    Evaluation evaluation =
        score(
            gold, Answers.to(gold).applied("Filip", "Philipp").applied("Lafo", "Lavaux").answer());
    assertEquals(2, evaluation.scores().right());
    assertEquals(1, evaluation.scores().met());
  }

  @Test
  void halfACorrectionIsWrong() {
    GoldCase gold = gold("Es sprach [[Filip Lafo|Philipp Lavaux]] in Lyon.");
    Evaluation evaluation = score(gold, Answers.to(gold).applied("Filip", "Philipp").answer());
    assertEquals(0, evaluation.scores().precision());
    assertEquals(
        List.of(
            "WRONG case: “Filip” -> “Philipp”", "MISSED case: “Filip Lafo” -> “Philipp Lavaux”"),
        evaluation.findings().stream().map(Finding::toString).toList());
  }

  @Test
  void aChangeMayReachBeyondTheEditIfTheTextComesOutRight() {
    GoldCase gold = gold("Es sprach [[Lafo|Lavaux]], ein Koch.");
    assertEquals(
        1, score(gold, Answers.to(gold).applied("Lafo,", "Lavaux,").answer()).scores().right());
  }

  @Test
  void anyAcceptedFormIsRight() {
    GoldCase gold = gold("[[Lafo|Lavaux|Lavaud]] kocht.");
    assertEquals(
        1, score(gold, Answers.to(gold).applied("Lafo", "Lavaud").answer()).scores().met());
  }

  @Test
  void anOptionalEditCountsNeitherWayUntilItIsDone() {
    GoldCase gold = gold("[[?Lafo|Lavaux]] kocht.");
    Scores left = score(gold, Answers.to(gold).answer()).scores();
    assertEquals(0, left.required());
    assertEquals(1, left.recall());
    assertEquals(
        1, score(gold, Answers.to(gold).applied("Lafo", "Lavaux").answer()).scores().right());
    assertEquals(
        0, score(gold, Answers.to(gold).applied("Lafo", "Lafaux").answer()).scores().right());
  }

  @Test
  void aChangeOnATrapIsHarmAndSpringsIt() {
    GoldCase gold = gold("Der Koch {{Lafo}} kocht.");
    Evaluation evaluation = score(gold, Answers.to(gold).applied("Lafo", "Lavaux").answer());
    assertEquals(1, evaluation.scores().sprung());
    assertEquals(25_000, evaluation.scores().harm(), 1e-9);
    assertEquals(1, evaluation.findings(Finding.Kind.WRONG).size());
  }

  @Test
  void aSuggestionNeitherHarmsNorMends() {
    GoldCase gold = gold("Der Koch {{Lafo}} half [[Perez|Pérez]].");
    Evaluation evaluation =
        score(
            gold,
            Answers.to(gold).suggested("Lafo", "Lavaux").suggested("Perez", "Pérez").answer());
    assertEquals(0, evaluation.scores().applied());
    assertEquals(0, evaluation.scores().recall());
    assertEquals(1, evaluation.scores().recallAtFirst());
    assertEquals(
        List.of("SUGGESTED case: “Perez” -> “Pérez”"),
        evaluation.findings().stream().map(Finding::toString).toList());
  }

  @Test
  void aLogThatContradictsItsTextScoresNothing() {
    GoldCase gold = gold("[[Lafo|Lavaux]] kocht.");
    Evaluation evaluation =
        score(gold, Answers.to(gold).applied("Lafo", "Lavaux").answerWithText("Lavaux kocht!"));
    assertEquals(1, evaluation.scores().broken());
    assertEquals(0, evaluation.scores().recall());
    assertEquals(1, evaluation.findings(Finding.Kind.BROKEN).size());
  }

  @Test
  void confidenceIsComparedWithTheShareThatIsRight() {
    GoldCase gold = gold("[[Lafo|Lavaux]] und {{Perez}} und [[Mayer|Meier]].");
    Calibration calibration =
        score(
                gold,
                Answers.to(gold)
                    .applied("Lafo", "Lavaux")
                    .applied("Perez", "Pérez")
                    .suggested("Mayer", "Meier")
                    .answer())
            .calibration();
    assertEquals(
        List.of(new Calibration.Band(0.5, 1, 1, 0.55), new Calibration.Band(0.95, 2, 1, 0.95)),
        calibration.bands());
    assertTrue(calibration.toString().contains("from 0.95          2   0.500   0.950\n"));
  }

  @Test
  void manyEditsInOneRegionTakeNoTimeToJudge() {
    GoldCase gold = gold("[[a|b|c|bc]]".repeat(200));
    String all = "a".repeat(200);
    assertEquals(
        200, score(gold, Answers.to(gold).applied(all, "bc".repeat(100)).answer()).scores().met());
  }
}
