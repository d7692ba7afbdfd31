package org.orthonym.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.name.Folding;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.Normalised;

/**
 * Whether what was tuned on some people holds for others. The names of the gold cases are parted
 * into folds by a hash of the family name, so that no person is in two. Of each fold it is told how
 * well it does with what all the others say: the confidence from which a change is applied, and
 * what confidence is worth.
 *
 * <p>Nothing else is fitted by a machine in the program: its weights are argued, not learnt.
 *
 * @param folds one after the other
 * @param all the same with the figures fitted on everything, as a measure of what is lost
 */
public record CrossValidation(List<Fold> folds, Fold all) {
  /** Changes are applied from the least confidence at which so many of them are right. */
  static final double PRECISION = 0.99;

  private static final double LEAST = 0.5;
  private static final double MOST = 0.99;
  private static final double STEP = 0.01;
  private static final double SURE = 0.9;

  /**
   * One fold.
   *
   * @param edits required edits in it
   * @param threshold the confidence from which changes are applied, fitted on the other folds
   * @param precision of its changes from there, the share that is right
   * @param recall of its edits, the share that they meet
   * @param said the mean confidence of its changes at 0.9 or more
   * @param were the share of these that is right
   * @param error by how much confidence misses the share of right ones, weighted by band
   * @param fittedError the same when confidence is first mapped as the other folds say
   */
  public record Fold(
      int edits,
      double threshold,
      double precision,
      double recall,
      double said,
      double were,
      double error,
      double fittedError) {}

  /** A change, or an edit with the confidence from which it is met (over 1: never). */
  private record Item(int fold, double confidence, boolean right) {
    private Calibration.Outcome outcome() {
      return new Calibration.Outcome(confidence, right);
    }
  }

  /** Copies the list. */
  public CrossValidation {
    folds = List.copyOf(folds);
  }

  /**
   * Runs and fits.
   *
   * @param cases what to run
   * @param normaliser what to run them through
   * @param dictionary whom the changes are about
   * @param apply the confidence from which the normaliser applies a change; what it suggests though
   *     it is surer stays a suggestion at any threshold
   * @param count how many folds, at least 2
   */
  public static CrossValidation of(
      List<GoldCase> cases,
      Function<GoldCase, Normalised> normaliser,
      Dictionary dictionary,
      double apply,
      int count) {
    Bearers bearers = new Bearers(dictionary);
    List<Item> changes = new ArrayList<>();
    List<Item> edits = new ArrayList<>();
    for (GoldCase gold : cases) {
      List<Change> eligible =
          normaliser.apply(gold).changeLog().changes().stream()
              .filter(c -> c.status() == Change.Status.APPLIED || c.confidence() < apply)
              .toList();
      Judgement judgement = Judgement.of(gold, eligible);
      for (Change change : eligible) {
        int fold = fold(bearers.nameOf(gold.target(), change), count);
        changes.add(new Item(fold, change.confidence(), judgement.right().contains(change)));
      }
      for (int i = 0; i < gold.edits().size(); i++) {
        GoldEdit edit = gold.edits().get(i);
        if (!edit.optional()) {
          boolean met = judgement.met().get(i);
          int fold = fold(bearers.nameOf(gold.target(), edit), count);
          edits.add(new Item(fold, met ? confidence(edit, judgement) : 2, met));
        }
      }
    }
    List<Fold> folds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int fold = i;
      folds.add(fold(changes, edits, item -> item.fold != fold, item -> item.fold == fold));
    }
    return new CrossValidation(folds, fold(changes, edits, item -> true, item -> true));
  }

  private static int fold(String name, int count) {
    return Math.floorMod(Long.hashCode(Folding.key(name) * 0x9e3779b97f4a7c15L), count);
  }

  /** The confidence of the least sure of the changes that meet an edit. */
  private static double confidence(GoldEdit edit, Judgement judgement) {
    return judgement.right().stream()
        .filter(change -> change.span().overlaps(edit.span()))
        .mapToDouble(Change::confidence)
        .min()
        .orElse(0);
  }

  private static Fold fold(
      List<Item> changes, List<Item> edits, Predicate<Item> fitted, Predicate<Item> tested) {
    List<Item> known = changes.stream().filter(fitted).toList();
    double threshold = threshold(known);
    List<Item> held = changes.stream().filter(tested).toList();
    List<Item> required = edits.stream().filter(tested).toList();
    List<Item> applied = from(held, threshold);
    List<Item> sure = from(held, SURE);
    Isotonic map = Isotonic.fit(known.stream().map(Item::outcome).toList());
    return new Fold(
        required.size(),
        threshold,
        right(applied),
        required.isEmpty()
            ? 1
            : (double) required.stream().filter(e -> meets(e, threshold)).count() / required.size(),
        sure.stream().mapToDouble(Item::confidence).average().orElse(1),
        right(sure),
        error(held, Item::confidence),
        error(held, item -> map.at(item.confidence)));
  }

  private static boolean meets(Item edit, double threshold) {
    return edit.right && edit.confidence >= threshold;
  }

  private static List<Item> from(List<Item> changes, double threshold) {
    return changes.stream().filter(item -> item.confidence >= threshold).toList();
  }

  private static double right(List<Item> changes) {
    long right = changes.stream().filter(Item::right).count();
    return changes.isEmpty() ? 1 : (double) right / changes.size();
  }

  private static double threshold(List<Item> changes) {
    for (double threshold = LEAST; threshold < MOST; threshold += STEP) {
      if (right(from(changes, threshold)) >= PRECISION) {
        return threshold;
      }
    }
    return MOST;
  }

  private static double error(List<Item> changes, ToDoubleFunction<Item> confidence) {
    List<Calibration.Outcome> outcomes =
        changes.stream()
            .map(item -> new Calibration.Outcome(confidence.applyAsDouble(item), item.right))
            .toList();
    return Calibration.of(outcomes).error();
  }

  /** A table, a fold a line, then the mean, the spread and the figures without folds. */
  @Override
  public String toString() {
    StringBuilder table =
        new StringBuilder(
            "fold     edits  threshold  precision  recall   0.9 and more: said  were    error"
                + "  fitted\n");
    for (int i = 0; i < folds.size(); i++) {
      table.append(line(String.valueOf(i + 1), folds.get(i)));
    }
    table.append(line("mean", combined(CrossValidation::mean)));
    table.append(line("spread", combined(CrossValidation::spread)));
    return table.append(line("no folds", all)).toString();
  }

  private static String line(String name, Fold fold) {
    return String.format(
        Locale.ROOT,
        "%-8s %5d  %.2f       %.3f      %.3f                 %.3f  %.3f   %.3f  %.3f\n",
        name,
        fold.edits,
        fold.threshold,
        fold.precision,
        fold.recall,
        fold.said,
        fold.were,
        fold.error,
        fold.fittedError);
  }

  private Fold combined(ToDoubleFunction<double[]> how) {
    return new Fold(
        (int) Math.round(how.applyAsDouble(figures(Fold::edits))),
        how.applyAsDouble(figures(Fold::threshold)),
        how.applyAsDouble(figures(Fold::precision)),
        how.applyAsDouble(figures(Fold::recall)),
        how.applyAsDouble(figures(Fold::said)),
        how.applyAsDouble(figures(Fold::were)),
        how.applyAsDouble(figures(Fold::error)),
        how.applyAsDouble(figures(Fold::fittedError)));
  }

  private double[] figures(ToDoubleFunction<Fold> figure) {
    return folds.stream().mapToDouble(figure).toArray();
  }

  private static double mean(double[] figures) {
    double sum = 0;
    for (double figure : figures) {
      sum += figure;
    }
    return sum / figures.length;
  }

  /** The standard deviation. */
  private static double spread(double[] figures) {
    double mean = mean(figures);
    double squares = 0;
    for (double figure : figures) {
      squares += (figure - mean) * (figure - mean);
    }
    return Math.sqrt(squares / (figures.length - 1));
  }
}
