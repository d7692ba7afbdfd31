package org.orthonym.normalise;

import java.util.HashSet;
import java.util.Set;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Mention;
import org.orthonym.matching.Reading;
import org.orthonym.name.Folding;

/**
 * The last words of the names that an article has with more than one word. Whoever is named by the
 * family name alone, and nowhere introduced, is somebody whom the readers know.
 *
 * <p>Immutable and thread-safe.
 */
final class Introductions {
  private final Set<Long> names = new HashSet<>();

  Introductions(Reading reading) {
    for (Reading.Read read : reading.read()) {
      Mention mention = read.mention();
      if (mention.size() > 1) {
        names.add(Folding.key(mention.part(mention.last(), mention.last()).text()));
      }
    }
  }

  /** Whether a name stands alone and no longer one of the article ends in it. */
  boolean lacks(Candidate candidate) {
    if (!candidate.partial()) {
      return false;
    }
    long key = Folding.key(candidate.familyText());
    return !names.contains(key) && !names.contains(Folding.extend(key, "s", 0, 1));
  }
}
