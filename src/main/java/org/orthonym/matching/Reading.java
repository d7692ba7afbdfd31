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
   * @param found whom its words may stand for, best spelling first, wherever the same words stood
   *     when they were looked up; empty for a name that no dictionary has
   * @param plausible whether the lexicon has every word of it as a name
   */
  public record Read(Mention mention, List<Candidate> found, boolean plausible) {
    /** Copies the list. */
    public Read {
      found = List.copyOf(found);
    }

    /** The candidates where the mention stands, best spelling first. */
    public List<Candidate> candidates() {
      return found.stream().map(candidate -> candidate.at(mention)).toList();
    }

    /** Whether the mention is the right name of some entity. */
    public boolean isRight() {
      return !found.isEmpty() && found.get(0).fit() == Candidate.Fit.RIGHT;
    }
  }
}
