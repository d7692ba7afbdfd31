package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Mention;
import org.orthonym.matching.Reading;
import org.orthonym.text.Span;

/** Finds what looks like the whole name of somebody or something that no dictionary has. */
final class UnknownNames {
  private static final int MOST_WORDS = 4;

  private UnknownNames() {}

  /**
   * The places of such names, in order.
   *
   * @param reading the text
   * @param changes what was found in it, in order; these places are left out
   */
  static List<Span> in(Reading reading, List<Change> changes) {
    List<Span> unknown = new ArrayList<>();
    int next = 0;
    for (Reading.Read read : reading.read()) {
      Span span = read.mention().span();
      while (next < changes.size() && changes.get(next).span().end() <= span.start()) {
        next++;
      }
      boolean found = next < changes.size() && changes.get(next).span().overlaps(span);
      if (!found && isWhole(read.mention()) && isUnknown(read)) {
        unknown.add(span);
      }
    }
    return unknown;
  }

  /** A single word is mostly a common noun that the lexicon lacks. */
  private static boolean isWhole(Mention mention) {
    return mention.size() > 1 && mention.size() <= MOST_WORDS && !mention.isAllCapitals();
  }

  private static boolean isUnknown(Reading.Read read) {
    return read.candidates().stream()
        .noneMatch(c -> c.fit() != Candidate.Fit.ALIKE && !c.partial());
  }
}
