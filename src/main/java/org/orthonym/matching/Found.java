package org.orthonym.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The candidates found for a mention, the best spelling of each entity. Not thread-safe. */
final class Found {
  private final Map<String, Candidate> best = new LinkedHashMap<>();

  /** Keeps a candidate, unless a better spelling of its entity was found. */
  void keep(Candidate candidate) {
    best.merge(candidate.entity().id(), candidate, (a, b) -> quality(b) > quality(a) ? b : a);
  }

  /** Keeps a candidate, unless one of its entity was found. */
  void keepIfNew(Candidate candidate) {
    best.putIfAbsent(candidate.entity().id(), candidate);
  }

  /** What was found for an entity, if anything. */
  @Nullable Candidate get(String id) {
    return best.get(id);
  }

  /** All that were found, in the order in which they were. */
  List<Candidate> all() {
    return new ArrayList<>(best.values());
  }

  private static double quality(Candidate candidate) {
    double byFit =
        switch (candidate.fit()) {
          case RIGHT -> 40;
          case MARKS -> 30;
          case KNOWN -> 20;
          case ALIKE -> 10;
        };
    return byFit
        + candidate.likeness()
        + candidate.given().likeness()
        + (candidate.partial() ? 0 : 0.5);
  }
}
