package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Evidence;
import org.orthonym.matching.Reading;
import org.orthonym.matching.Traits;

/**
 * What the spellings of the mentions that were met lately are worth, which does not depend on the
 * article: most candidates that are only alike are so little alike that nothing in the article
 * could make up for it, and they need not be weighed.
 *
 * <p>Thread-safe; one a normaliser. Takes bounded memory.
 */
final class Prospects {
  private static final int SLOTS = 1 << 14;

  private final AtomicReferenceArray<Spellings> memory = new AtomicReferenceArray<>(SLOTS);

  /** What is known of the candidates of a mention that are only alike. */
  static final class Spellings {
    private final List<Candidate> found;
    private final double[] bases;
    private final Traits[] traits;
    private final boolean hasKnown;

    private Spellings(Reading.Read read, Scorer scorer) {
      this.found = read.found();
      this.bases = new double[found.size()];
      this.traits = new Traits[found.size()];
      this.hasKnown = found.stream().anyMatch(c -> c.fit() != Candidate.Fit.ALIKE);
      List<Evidence> unread = new ArrayList<>();
      for (int i = 0; i < bases.length; i++) {
        Candidate candidate = found.get(i);
        traits[i] = Traits.of(candidate.entity());
        bases[i] =
            candidate.fit() == Candidate.Fit.ALIKE ? scorer.base(read, candidate, unread) : 0;
      }
    }

    /** Whether some candidate is more than alike. */
    boolean hasKnown() {
      return hasKnown;
    }

    /** What the spelling of a candidate that is only alike is worth. */
    double base(int i) {
      return bases[i];
    }

    /** What an article may say for a candidate's entity. */
    Traits traits(int i) {
      return traits[i];
    }
  }

  /** What is known of the candidates of a mention. */
  Spellings of(Reading.Read read, Scorer scorer) {
    int slot = System.identityHashCode(read.found()) & (SLOTS - 1);
    Spellings kept = memory.getPlain(slot);
    if (kept == null || kept.found != read.found()) {
      kept = new Spellings(read, scorer);
      memory.setRelease(slot, kept);
    }
    return kept;
  }
}
