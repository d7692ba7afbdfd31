package org.orthonym.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rising steps that fit outcomes best, by least squares: how often changes of a confidence were
 * right, where more confidence never means less. Found by pooling neighbours that fall.
 *
 * @param steps by rising confidence
 */
record Isotonic(List<Step> steps) {

  /**
   * Changes that are taken together.
   *
   * @param from the least confidence among them
   * @param weight how many they are
   * @param right how many of them are right
   */
  record Step(double from, int weight, int right) {
    double share() {
      return (double) right / weight;
    }

    private Step and(Step next) {
      return new Step(from, weight + next.weight, right + next.right);
    }
  }

  /** Copies the list. */
  Isotonic {
    steps = List.copyOf(steps);
  }

  /** Fits outcomes; takes time n log n. */
  static Isotonic fit(List<Calibration.Outcome> outcomes) {
    List<Step> steps = new ArrayList<>();
    outcomes.stream()
        .sorted(Comparator.comparingDouble(Calibration.Outcome::confidence))
        .forEach(
            outcome -> {
              Step step = new Step(outcome.confidence(), 1, outcome.right() ? 1 : 0);
              while (!steps.isEmpty() && steps.get(steps.size() - 1).share() >= step.share()) {
                step = steps.remove(steps.size() - 1).and(step);
              }
              steps.add(step);
            });
    return new Isotonic(steps);
  }

  /** How often changes of this confidence are right; the confidence itself if nothing is known. */
  double at(double confidence) {
    double share = steps.isEmpty() ? confidence : steps.get(0).share();
    for (Step step : steps) {
      if (step.from <= confidence) {
        share = step.share();
      }
    }
    return share;
  }
}
