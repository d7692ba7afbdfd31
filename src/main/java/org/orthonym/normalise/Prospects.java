package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Reading;

/**
 * What the spellings of the mentions that were met lately are worth, which does not depend on the
 * article: most candidates that are only alike are so little alike that nothing in the article
 * could make up for it, and they need not be weighed.
 *
 * <p>Thread-safe; one a normaliser. Takes bounded memory.
 */
final class Prospects {
  private static final int SLOTS = 1 << 14;

  private final AtomicReferenceArray<Bases> memory = new AtomicReferenceArray<>(SLOTS);

  /** The bases of the candidates of a mention. */
  private static final class Bases {
    private final List<Candidate> found;
    private final double[] values;

    Bases(List<Candidate> found, double[] values) {
      this.found = found;
      this.values = values;
    }
  }

  /** The base of each candidate of a mention that is only alike; 0 for the others. */
  double[] bases(Reading.Read read, Scorer scorer) {
    List<Candidate> found = read.found();
    int slot = System.identityHashCode(found) & (SLOTS - 1);
    Bases kept = memory.getPlain(slot);
    if (kept != null && kept.found == found) {
      return kept.values;
    }
    double[] values = new double[found.size()];
    List<org.orthonym.matching.Evidence> unread = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (found.get(i).fit() == Candidate.Fit.ALIKE) {
        values[i] = scorer.base(read, found.get(i), unread);
      }
    }
    memory.setRelease(slot, new Bases(found, values));
    return values;
  }
}
