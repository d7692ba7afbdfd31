package org.orthonym.dictionary;

import java.util.List;

/**
 * Words of an article that say something about whoever is named beside them.
 *
 * @param kind what they tell
 * @param id the office, or the country's code
 * @param gender the gender a title shows
 * @param single whether the office has one holder at a time, so that it contradicts others
 * @param stems the stemmed words, {@code *} for a gap, in order
 */
public record Cue(Kind kind, String id, Gender gender, boolean single, List<String> stems) {
  /** What words can tell. The order is part of the compiled form. */
  public enum Kind {
    /** An office. */
    OFFICE,
    /** A country, by name, adjective, inhabitant or metonym. */
    COUNTRY
  }

  /** Copies what could change. */
  public Cue {
    stems = List.copyOf(stems);
  }
}
