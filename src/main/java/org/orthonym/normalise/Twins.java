package org.orthonym.normalise;

import java.util.Collections;
import org.orthonym.dictionary.EntityType;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Reading;

/**
 * Places of one country whose names differ by a letter, such as Pokrowsk and Pokrowske: which of
 * them a garbled spelling stands for nobody can tell for sure. Stateless and thread-safe.
 */
final class Twins {
  /** As alike are the names of two places that are taken for each other. */
  private static final double TWIN = 0.93;

  private Twins() {}

  /** Whether a mention that stands for a place is nearly as like to another one's name. */
  static boolean has(Reading.Read read, Candidate winner) {
    if (winner.entity().type() != EntityType.PLACE) {
      return false;
    }
    for (Candidate other : read.found()) {
      if (other.entity().type() == EntityType.PLACE
          && !other.entity().id().equals(winner.entity().id())
          && other.likeness() >= TWIN
          && !Collections.disjoint(other.entity().countries(), winner.entity().countries())) {
        return true;
      }
    }
    return false;
  }
}
