package org.orthonym.matching;

import java.util.List;
import org.orthonym.text.Tokens;

/**
 * One article as the matcher read it.
 *
 * @param tokens its words
 * @param read its mentions with their candidates, in the order of the text
 * @param scene what it tells beside the names
 */
public record Reading(Tokens tokens, List<Read> read, Scene scene) {
  /** Copies the list. */
  public Reading {
    read = List.copyOf(read);
  }

  /**
   * A mention and whom it may stand for.
   *
   * @param mention the mention
   * @param candidates best spelling first; empty for a name that no dictionary has
   * @param plausible whether the lexicon has every word of it as a name
   */
  public record Read(Mention mention, List<Candidate> candidates, boolean plausible) {
    /** Copies the list. */
    public Read {
      candidates = List.copyOf(candidates);
    }

    /** Whether the mention is the right name of some entity. */
    public boolean isRight() {
      return !candidates.isEmpty() && candidates.get(0).fit() == Candidate.Fit.RIGHT;
    }
  }
}
