package org.orthonym.evaluation;

import java.util.Locale;

/**
 * One thing that is not as it should be.
 *
 * @param kind what is the matter
 * @param caseId the case it is in
 * @param before what stood in the text
 * @param after what was put there if wrong; what should have been if missed
 */
public record Finding(Kind kind, String caseId, String before, String after) {

  /** What is the matter. */
  public enum Kind {
    /** An applied change that is wrong. */
    WRONG,
    /** A required edit that was only suggested, rightly. */
    SUGGESTED,
    /** A required edit that was neither applied nor rightly suggested. */
    MISSED,
    /** A log that contradicts its text; such a case scores nothing. */
    BROKEN;

    /** The kind as it stands in a saved run. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String toString() {
    String what = kind + " " + caseId;
    return kind == Kind.BROKEN ? what : what + ": “" + before + "” -> “" + after + "”";
  }
}
