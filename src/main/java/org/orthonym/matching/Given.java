package org.orthonym.matching;

/**
 * How the given name of a mention fits an entity's.
 *
 * @param fit how
 * @param likeness how alike the two are, from 0 to 1; 0 without one
 * @param bearers how many people of the dictionary have the mention's; 0 without one
 */
public record Given(Fit fit, double likeness, int bearers) {
  static final Given NONE = new Given(Fit.NONE, 0, 0);
  static final Given WHOLE = new Given(Fit.WHOLE, 0, 0);

  /** How a given name fits. */
  public enum Fit {
    /** The mention is the whole of a name that has no given name. */
    WHOLE,
    /** It is one of the spellings of the entity's. */
    SAME,
    /** It sounds or looks like the entity's. */
    ALIKE,
    /** It is an initial of the entity's. */
    INITIAL,
    /** The mention has none. */
    NONE,
    /** It is another one. */
    OTHER
  }

  /** Whether it is the entity's, or may be. */
  public boolean speaksFor() {
    return fit == Fit.SAME || fit == Fit.ALIKE;
  }
}
