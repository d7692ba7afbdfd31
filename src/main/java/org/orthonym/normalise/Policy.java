package org.orthonym.normalise;

/**
 * How sure a normaliser must be. Start from a preset.
 *
 * @param name the preset's name, as it stands in the log
 * @param apply the confidence from which a change is put into the text; default 0.9: raising it
 *     misses more and harms less
 * @param suggest the confidence from which a change is suggested; default 0.33: raising it shows an
 *     editor fewer doubtful readings
 * @param margin by how much the best reading must beat the next one to be applied; default 0.15:
 *     raising it turns close calls into suggestions
 * @param applyDiacritics whether a change of nothing but marks on letters is applied rather than
 *     suggested; default false, since many houses leave them out on purpose
 */
public record Policy(
    String name, double apply, double suggest, double margin, boolean applyDiacritics) {

  /**
   * @throws IllegalArgumentException if a number is not from 0 to 1, or {@code suggest} is over
   *     {@code apply}
   */
  public Policy {
    if (!(apply > 0 && apply <= 1 && suggest > 0 && suggest <= apply)) {
      throw new IllegalArgumentException("0 < suggest <= apply <= 1: " + suggest + ", " + apply);
    }
    if (!(margin >= 0 && margin <= 1)) {
      throw new IllegalArgumentException("margin must be from 0 to 1: " + margin);
    }
  }

  /** The log-odds under which a reading is neither shown, nor an alternative, nor a rival. */
  double floor() {
    double least = Math.min(suggest / 2, apply - margin);
    return least <= 0 ? Double.NEGATIVE_INFINITY : Math.log(least / (1 - least));
  }

  /** For a newsroom: applies what is sure, suggests the rest. The default. */
  public static Policy news() {
    return new Policy("news", 0.9, 0.33, 0.15, false);
  }

  /** Applies only what is next to certain. */
  public static Policy strict() {
    return new Policy("strict", 0.97, 0.6, 0.3, false);
  }

  /** For text that a person reads again: applies what is likely, marks on letters too. */
  public static Policy eager() {
    return new Policy("eager", 0.75, 0.25, 0.1, true);
  }

  /**
   * The preset of this name: {@code strict}, {@code news} or {@code eager}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Policy of(String name) {
    return switch (name) {
      case "strict" -> strict();
      case "news" -> news();
      case "eager" -> eager();
      default ->
          throw new IllegalArgumentException(
              "no policy “" + name + "”: there are strict, news and eager");
    };
  }
}
