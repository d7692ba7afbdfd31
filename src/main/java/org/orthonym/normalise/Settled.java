package org.orthonym.normalise;

import java.util.HashMap;
import java.util.Map;
import org.orthonym.matching.Candidate;
import org.orthonym.name.Folding;

/**
 * Which spellings of family names stood for whom behind a given name, in one article: the same
 * spelling alone then most likely means the same person.
 *
 * <p>Not thread-safe; one an article.
 */
final class Settled {
  private final Map<Long, String> ids = new HashMap<>();

  boolean isEmpty() {
    return ids.isEmpty();
  }

  private static long familyKey(Candidate candidate) {
    return Folding.key(candidate.familyText());
  }

  /** Notes whom a spelling was put right to. */
  void settle(Candidate candidate) {
    if (candidate.entity().isPerson()) {
      ids.put(familyKey(candidate), candidate.entity().id());
    }
  }

  /** Whether the same spelling of the family name stood for the entity behind a given name. */
  boolean has(Candidate candidate) {
    return !ids.isEmpty()
        && candidate.partial()
        && candidate.entity().id().equals(ids.get(familyKey(candidate)));
  }
}
