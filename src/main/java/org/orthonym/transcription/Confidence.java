package org.orthonym.transcription;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How sure a reading is: what the given name and the family name say of the language, how many ways
 * there are to read them, and what the article supports.
 *
 * <p>The figures were fitted on persons of all countries with their names in several languages, so
 * that of the readings at 0.9 nine in ten are right.
 */
final class Confidence {
  /** By how surely the given name speaks of the language: family name typical, possible, other. */
  private static final Map<GivenName.Origin, double[]> ALONE =
      Map.of(
          GivenName.Origin.SURE, new double[] {0.96, 0.92, 0.3},
          GivenName.Origin.LIKELY, new double[] {0.8, 0.4, 0.1},
          GivenName.Origin.OPEN, new double[] {0.5, 0.15, 0.05});

  /** The same where the article supports the language. */
  private static final Map<GivenName.Origin, double[]> SUPPORTED =
      Map.of(
          GivenName.Origin.SURE, new double[] {0.98, 0.96, 0.8},
          GivenName.Origin.LIKELY, new double[] {0.97, 0.9, 0.6},
          GivenName.Origin.OPEN, new double[] {0.96, 0.75, 0.4});

  /** A family name without a given name, in an article that supports the language. */
  private static final double[] FAMILY_ALONE = {0.75, 0.55, 0.2};

  /** Conventions that are hardly told from the spelling of Latin-script languages. */
  private static final Set<Convention> LIKE_LATIN =
      EnumSet.of(Convention.PL, Convention.IT, Convention.NL, Convention.TR, Convention.ISO9);

  private static final double LIKE_LATIN_FACTOR = 0.8;

  /** Languages that write Latin letters too; what is done is to put marks back. */
  private static final Set<String> MARKS_ONLY = Set.of("sr", "mk");

  private static final double MARKS_ONLY_FACTOR = 0.85;
  private static final double GENDER_DIFFERS = 0.6;
  private static final double STRANGE_MIDDLE = 0.6;

  /** Languages many of whose bearers live abroad, or play there, with a spelling of their own. */
  private static final Set<String> OFTEN_OWN = Set.of("el", "ka", "hy");

  private static final double OWN_SPELLING = 0.9;

  /** Armenians in -ian are of families that left long ago, and write themselves so everywhere. */
  private static final double DIASPORA = 0.5;

  /** A family name in a spelling that only families abroad have. */
  private static final double SPELT_ABROAD = 0.4;

  /** A last word that is a given name where Latin letters are at home: Johann Sebastian. */
  private static final double LATIN_LAST = 0.4;

  /** A rival reading that scores nearly as well and gives another form. */
  private static final double RIVAL = 0.8;

  private static final double NEARLY = 0.6;

  /** How much more often a language is met in the news. */
  private static final Map<String, Double> PRIORS = Map.of("ru", 1.0, "uk", 0.3);

  private Confidence() {}

  /** A likelihood, 0 to 1, that the form of the reading is right. */
  static double of(Reading reading, List<Reading> all, Set<String> origins) {
    boolean supported = origins.contains(reading.source());
    double[] byShape =
        reading
            .origin()
            .map(origin -> (supported ? SUPPORTED : ALONE).getOrDefault(origin, FAMILY_ALONE))
            .orElse(FAMILY_ALONE);
    double confidence = byShape[reading.shape().ordinal()] * reading.certainty();
    confidence *= isLikeLatin(reading) ? LIKE_LATIN_FACTOR : 1;
    confidence *= MARKS_ONLY.contains(reading.source()) ? MARKS_ONLY_FACTOR : 1;
    confidence *= !supported && OFTEN_OWN.contains(reading.source()) ? OWN_SPELLING : 1;
    confidence *= !supported && isOfDiaspora(reading) ? DIASPORA : 1;
    confidence *= isSpeltAbroad(reading) ? SPELT_ABROAD : 1;
    confidence *= LatinNames.contain(lastOf(reading)) ? LATIN_LAST : 1;
    confidence *= reading.genderDiffers() ? GENDER_DIFFERS : 1;
    confidence *= reading.hasStrangeMiddle() ? STRANGE_MIDDLE : 1;
    return hasRival(reading, all, origins) ? confidence * RIVAL : confidence;
  }

  private static boolean isOfDiaspora(Reading reading) {
    return reading.source().equals("hy") && reading.family().convention() == Convention.PLAIN;
  }

  private static boolean isSpeltAbroad(Reading reading) {
    return OwnSpellings.contain(reading.source(), lastOf(reading));
  }

  private static String lastOf(Reading reading) {
    return reading.original().get(reading.original().size() - 1);
  }

  private static boolean isLikeLatin(Reading reading) {
    boolean sure = reading.origin().filter(GivenName.Origin.SURE::equals).isPresent();
    return !sure && LIKE_LATIN.contains(reading.family().convention());
  }

  private static boolean hasRival(Reading reading, List<Reading> all, Set<String> origins) {
    double score = score(reading, origins);
    return all.stream()
        .anyMatch(
            other ->
                !other.form().equals(reading.form()) && score - score(other, origins) < NEARLY);
  }

  /** Ranks the readings of one name by different languages. */
  static double score(Reading reading, Set<String> origins) {
    double score = origins.contains(reading.source()) ? 3 : 0;
    score += reading.given().map(given -> 3.0 - given.origin().ordinal()).orElse(0.0);
    score += 2 - reading.shape().ordinal();
    score += Math.log(reading.certainty());
    return score + PRIORS.getOrDefault(reading.source(), 0.0);
  }
}
