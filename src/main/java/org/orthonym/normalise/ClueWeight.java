package org.orthonym.normalise;

import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Clue;
import org.orthonym.matching.Evidence;
import org.orthonym.matching.Frame;
import org.orthonym.matching.Given;
import org.orthonym.matching.Nearness;
import org.orthonym.matching.Reading;

/** Weighs what an article says for or against a candidate. Stateless and thread-safe. */
final class ClueWeight {
  private static final double EVEN_LIKENESS = 0.85;

  /** What of a slip counts where the article has only the family name rightly. */
  private static final double SHORT_SHARE = 0.7;

  private ClueWeight() {}

  /** The weight of a clue, in log-odds. */
  static double of(Reading.Read read, Candidate candidate, Clue clue) {
    if (clue.evidence() instanceof Evidence.Role) {
      if (clue.supports()) {
        return Weight.role(clue.nearness());
      }
      // A spelling that was worked out names its entity, whatever title the text gives it.
      boolean sure =
          candidate.fit() != Candidate.Fit.ALIKE && candidate.kind() != Variant.Kind.RIGHT;
      return sure ? 0 : Weight.ROLE_AGAINST.value();
    }
    if (clue.evidence() instanceof Evidence.Country) {
      boolean meant = candidate.kind() == Variant.Kind.MEANS && !candidate.entity().isPerson();
      double more = meant ? Weight.MEANS_COUNTRY.value() : 0;
      return clue.supports()
          ? Weight.country(clue.nearness()) + more
          : against(candidate.entity().type());
    }
    if (clue.evidence() instanceof Evidence.NamedElsewhere) {
      return elsewhere(read, candidate, clue.nearness() != Nearness.ARTICLE);
    }
    if (clue.evidence() instanceof Evidence.Kind) {
      return (clue.supports() ? Weight.KIND : Weight.KIND_AGAINST).value();
    }
    if (clue.evidence() instanceof Evidence.SameField) {
      return Weight.FIELD.value();
    }
    boolean acronym = candidate.kind() == Variant.Kind.ACRONYM;
    return (acronym ? Weight.SERVES : Weight.STORY).value();
  }

  /** A league of another country is another league, while people live and places lie near any. */
  private static double against(EntityType type) {
    boolean isThing = type != EntityType.PERSON && type != EntityType.PLACE;
    return (isThing ? Weight.COUNTRY_AGAINST_THING : Weight.COUNTRY_AGAINST).value();
  }

  private static double elsewhere(Reading.Read read, Candidate candidate, boolean inFull) {
    if (candidate.given().fit() == Given.Fit.OTHER) {
      return 0; // a relative of somebody who is named, as likely as not
    }
    if (candidate.detail().equals(Variant.OTHER_NATIVE)) {
      return 0; // "Charkow, heute Charkiw": who has both means both
    }
    if (candidate.fit() != Candidate.Fit.ALIKE) {
      return (inFull ? Weight.ELSEWHERE : Weight.ELSEWHERE_SHORT).value();
    }
    if (!candidate.entity().isPerson()) {
      return Weight.ELSEWHERE_SHORT.value(); // who writes a place rightly once does so twice
    }
    boolean maySlip =
        candidate.partial() && !read.plausible() && !Frame.hasArticle(candidate.mention());
    double slip = maySlip ? slip(candidate.likeness()) : 0;
    return inFull
        ? Weight.ELSEWHERE.value() + slip
        : Weight.ELSEWHERE_SHORT.value() + SHORT_SHARE * slip;
  }

  /**
   * A name alone that hardly differs from that of somebody whom the article introduces: another
   * person of nearly the same name would have been introduced, too.
   */
  private static double slip(double likeness) {
    return Math.max(0, Weight.ELSEWHERE_ALIKE.value() * (likeness - EVEN_LIKENESS));
  }

  /** The most that the right name elsewhere can be worth to a candidate that is only alike. */
  static double mostElsewhere(Candidate candidate) {
    return Weight.ELSEWHERE.value() + slip(candidate.likeness());
  }

  /** The most that somebody's full name elsewhere can be worth. */
  static double mostElsewhere() {
    return Weight.ELSEWHERE.value() + slip(1);
  }
}
