package org.orthonym.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Normalised;
import org.orthonym.text.Span;

/**
 * What a normaliser did to gold cases, scored.
 *
 * @param scores the counts and figures
 * @param calibration what confidence is worth
 * @param findings everything that is not as it should be, in the order of the cases
 */
public record Evaluation(Scores scores, Calibration calibration, List<Finding> findings) {

  /** Copies the list. */
  public Evaluation {
    findings = List.copyOf(findings);
  }

  /**
   * Runs and scores. Takes the cases one after another, in their order.
   *
   * @param cases what to run
   * @param normaliser what to run them through; it may look at nothing but text, target and date
   */
  public static Evaluation of(List<GoldCase> cases, Function<GoldCase, Normalised> normaliser) {
    return of(cases, normaliser, Dictionary.empty());
  }

  /**
   * The same, and how many of the required edits that are about names of a dictionary were made.
   *
   * @param dictionary the one that the normaliser has
   */
  public static Evaluation of(
      List<GoldCase> cases, Function<GoldCase, Normalised> normaliser, Dictionary dictionary) {
    Tally tally = new Tally(new Bearers(dictionary));
    for (GoldCase gold : cases) {
      tally.add(gold, normaliser.apply(gold));
    }
    return new Evaluation(tally.scores, Calibration.of(tally.outcomes), tally.findings);
  }

  /** The findings of one kind. */
  public List<Finding> findings(Finding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  /** Adds up case after case. */
  private static final class Tally {
    private Scores scores = Scores.NONE;
    private final List<Calibration.Outcome> outcomes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Bearers bearers;

    Tally(Bearers bearers) {
      this.bearers = bearers;
    }

    void add(GoldCase gold, Normalised answer) {
      List<Change> changes = answer.changeLog().changes();
      List<Change> applied = answer.changeLog().applied();
      BitSet required = required(gold);
      if (!isSound(gold, answer)) {
        findings.add(new Finding(Finding.Kind.BROKEN, gold.id(), "", ""));
        scores =
            scores.plus(
                new Scores(
                    1,
                    gold.words(),
                    required.cardinality(),
                    0,
                    0,
                    named(gold, required).cardinality(),
                    0,
                    0,
                    0,
                    gold.traps().size(),
                    0,
                    1));
        return;
      }
      Judgement done = Judgement.of(gold, applied);
      Judgement all = Judgement.of(gold, changes);
      BitSet offered = (BitSet) done.met().clone();
      offered.or(all.met());
      scores = scores.plus(count(gold, applied, done, required, offered));
      addOutcomes(all.right(), true);
      addOutcomes(all.wrong(), false);
      list(gold, done, required, all.met());
    }

    /**
     * A suggestion of nothing but marks on letters says how sure the bearer is, not whether the
     * house wants the marks, which it need not.
     */
    private void addOutcomes(List<Change> changes, boolean right) {
      changes.stream()
          .filter(
              change ->
                  change.status() == Change.Status.APPLIED
                      || change.kind() != Change.Kind.DIACRITICS)
          .forEach(c -> outcomes.add(new Calibration.Outcome(c.confidence(), right)));
    }

    private static BitSet required(GoldCase gold) {
      BitSet required = new BitSet();
      for (int i = 0; i < gold.edits().size(); i++) {
        required.set(i, !gold.edits().get(i).optional());
      }
      return required;
    }

    private BitSet named(GoldCase gold, BitSet required) {
      BitSet named = new BitSet();
      required.stream()
          .filter(i -> bearers.has(gold.target(), gold.edits().get(i)))
          .forEach(named::set);
      return named;
    }

    private Scores count(
        GoldCase gold, List<Change> applied, Judgement done, BitSet required, BitSet offered) {
      int sprung = 0;
      for (Span trap : gold.traps()) {
        if (applied.stream().anyMatch(change -> change.span().overlaps(trap))) {
          sprung++;
        }
      }
      return new Scores(
          1,
          gold.words(),
          required.cardinality(),
          common(done.met(), required),
          common(offered, required),
          named(gold, required).cardinality(),
          common(done.met(), named(gold, required)),
          applied.size(),
          done.right().size(),
          gold.traps().size(),
          sprung,
          0);
    }

    private static int common(BitSet one, BitSet other) {
      BitSet both = (BitSet) one.clone();
      both.and(other);
      return both.cardinality();
    }

    private void list(GoldCase gold, Judgement done, BitSet required, BitSet suggested) {
      for (Change change : done.wrong()) {
        findings.add(new Finding(Finding.Kind.WRONG, gold.id(), change.before(), change.after()));
      }
      for (int i = required.nextSetBit(0); i >= 0; i = required.nextSetBit(i + 1)) {
        if (!done.met().get(i)) {
          GoldEdit edit = gold.edits().get(i);
          Finding.Kind kind = suggested.get(i) ? Finding.Kind.SUGGESTED : Finding.Kind.MISSED;
          findings.add(new Finding(kind, gold.id(), edit.before(), edit.after().get(0)));
        }
      }
    }

    /** Whether the changes stand where they say and the corrected text is what they make. */
    private static boolean isSound(GoldCase gold, Normalised answer) {
      ChangeLog log = answer.changeLog();
      for (Change change : log.changes()) {
        Span span = change.span();
        if (span.end() > gold.text().length() || !span.in(gold.text()).equals(change.before())) {
          return false;
        }
      }
      return log.apply(gold.text()).corrected().equals(answer.text());
    }
  }
}
