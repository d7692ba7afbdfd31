package org.orthonym.evaluation;

import java.util.Locale;

/**
 * What a run amounts to, in counts; the figures are made of them.
 *
 * @param cases texts
 * @param words words in them, between blanks
 * @param required edits that had to be made
 * @param met required edits that were applied rightly
 * @param offered required edits that were applied or suggested rightly
 * @param named required edits to a name that the dictionary has
 * @param namedMet those of them that were applied rightly
 * @param applied changes that were applied
 * @param right applied changes that are right
 * @param traps traps set
 * @param sprung traps that an applied change touched
 * @param broken cases whose log contradicts its text
 */
public record Scores(
    int cases,
    int words,
    int required,
    int met,
    int offered,
    int named,
    int namedMet,
    int applied,
    int right,
    int traps,
    int sprung,
    int broken) {

  /** No case at all. */
  static final Scores NONE = new Scores(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Both together. */
  Scores plus(Scores other) {
    return new Scores(
        cases + other.cases,
        words + other.words,
        required + other.required,
        met + other.met,
        offered + other.offered,
        named + other.named,
        namedMet + other.namedMet,
        applied + other.applied,
        right + other.right,
        traps + other.traps,
        sprung + other.sprung,
        broken + other.broken);
  }

  /** Of the applied changes, the share that is right; 1 if there are none. */
  public double precision() {
    return share(right, applied);
  }

  /** Of the required edits, the share that was applied rightly; 1 if there are none. */
  public double recall() {
    return share(met, required);
  }

  /** Of the required edits, the share that was applied or, as first choice, suggested rightly. */
  public double recallAtFirst() {
    return share(offered, required);
  }

  /** Of the required edits to names that the dictionary has, the share that was applied rightly. */
  public double recallInDictionary() {
    return share(namedMet, named);
  }

  /** Precision and recall in one figure, in which precision counts double. */
  public double f05() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 1.25 * p * r / (0.25 * p + r);
  }

  /** Wrong changes applied. */
  public int wrong() {
    return applied - right;
  }

  /** Wrong changes applied in 100,000 words. */
  public double harm() {
    return 1e5 * wrong() / Math.max(words, 1);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** The figures, one a line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        """
        precision    %.4f   %d of %d applied changes are right
        recall       %.4f   %d of %d required edits applied
        recall@1     %.4f   %d of them applied or suggested first
        in dict.     %.4f   %d of %d to names of the dictionary applied
        F0.5         %.4f
        harm         %.1f wrong changes in 100,000 words (%d in %d words)
        traps        %d of %d sprung
        broken logs  %d of %d texts
        """,
        precision(),
        right,
        applied,
        recall(),
        met,
        required,
        recallAtFirst(),
        offered,
        recallInDictionary(),
        namedMet,
        named,
        f05(),
        harm(),
        wrong(),
        words,
        sprung,
        traps,
        broken,
        cases);
  }
}
