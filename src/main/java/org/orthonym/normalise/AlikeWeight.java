package org.orthonym.normalise;

import java.util.List;
import java.util.Set;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Evidence;
import org.orthonym.matching.Given;
import org.orthonym.matching.Reading;
import org.orthonym.name.Folding;
import org.orthonym.name.Stem;
import org.orthonym.similarity.HeardSpelling;
import org.orthonym.similarity.OneSlip;

/**
 * What a spelling is worth that only sounds or looks like an entity's name, by itself. Stateless
 * and thread-safe.
 */
final class AlikeWeight {
  private static final double EVEN_LIKENESS = 0.85;
  private static final int SHORT_NAME = 6;
  private static final int LONG_NAME = 9;
  private static final int MOST_LETTERS = 6;
  private static final Set<String> GERMAN_COUNTRIES = Set.of("DE", "AT", "CH", "LI");

  /** As many bearers make a given name say nothing. */
  private static final int COMMON_NAME = 30;

  private final String target;

  AlikeWeight(String target) {
    this.target = target;
  }

  /** What it is worth, in log-odds; the reason is added to {@code because}. */
  double of(Reading.Read read, Candidate candidate, List<Evidence> because) {
    String family = alikeForm(candidate);
    because.add(new Evidence.Spelling(family, candidate.likeness()));
    Given given = candidate.given();
    double base =
        switch (given.fit()) {
          case SAME, INITIAL -> Weight.ALIKE_SAME.value();
          case ALIKE -> Weight.ALIKE_ALIKE.value() + likeness(given.likeness()) * 0.7;
          case NONE, WHOLE -> Weight.ALIKE_ALONE.value();
          case OTHER -> Weight.ALIKE_ALONE.value() + Weight.OTHER_GIVEN.value();
        };
    int letters = Math.min(MOST_LETTERS, Math.max(0, family.length() - SHORT_NAME));
    return base
        + likeness(candidate.likeness())
        + Weight.PER_LETTER.value() * letters
        + rarity(given)
        + slip(read, candidate)
        + doubled(read, candidate)
        + german(candidate)
        + heard(candidate)
        + (read.plausible() ? Weight.REAL_NAME.value() : 0);
  }

  /** Only a letter written twice, or once, in a word that is no other name. */
  private double doubled(Reading.Read read, Candidate candidate) {
    String text = candidate.familyText();
    boolean may = text.length() >= SHORT_NAME && !read.plausible();
    return may && once(text).equals(once(alikeForm(candidate))) ? Weight.DOUBLED.value() : 0;
  }

  /** A word with every letter once where it stands twice. */
  private static String once(String word) {
    String folded = Folding.fold(word);
    StringBuilder once = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      if (i == 0 || folded.charAt(i) != folded.charAt(i - 1)) {
        once.append(folded.charAt(i));
      }
    }
    return once.toString();
  }

  /** The form that the mention is alike to: the family name, the short or the whole name. */
  private String alikeForm(Candidate candidate) {
    boolean isOther = !candidate.detail().isEmpty();
    return isOther ? candidate.detail() : candidate.form(target).family();
  }

  /** The rarer the given name, the less likely it is another family of the same. */
  private static double german(Candidate candidate) {
    boolean isHeard = candidate.kind() == Variant.Kind.RENDERED;
    if (isHeard || !isGerman(candidate) || HeardSpelling.isIn(candidate.familyText())) {
      return 0;
    }
    boolean same = candidate.given().fit() == Given.Fit.SAME;
    return Weight.GERMAN_FAMILY.value() * (same ? commonness(candidate.given()) : 1);
  }

  /** A name that is written as a machine heard it, and is not of a language that writes so. */
  private double heard(Candidate candidate) {
    boolean isHeard =
        candidate.entity().natives().isEmpty()
            && HeardSpelling.isIn(candidate.familyText())
            && !HeardSpelling.isIn(alikeForm(candidate));
    return isHeard ? Weight.HEARD.value() : 0;
  }

  private static double commonness(Given given) {
    return Math.min(1, Math.log(Math.max(1, given.bearers())) / Math.log(COMMON_NAME));
  }

  /** Whether it is somebody of a country where German names are the families'. */
  static boolean isGerman(Candidate candidate) {
    return candidate.entity().isPerson()
        && candidate.entity().countries().stream().anyMatch(GERMAN_COUNTRIES::contains);
  }

  /** A slip tells most where a given name or the kind of thing says that it is no other name. */
  private double slip(Reading.Read read, Candidate candidate) {
    String form = Folding.fold(alikeForm(candidate));
    String text = Folding.fold(candidate.familyText());
    boolean named =
        candidate.given().speaksFor()
            || !candidate.entity().isPerson()
            || form.length() >= LONG_NAME;
    boolean inflected =
        candidate.entity().isPerson() ? form.equals(text + "s") : isInflected(form, text);
    boolean slip =
        named && !inflected && form.length() >= SHORT_NAME && OneSlip.between(form, text);
    if (!slip || read.plausible()) {
      return 0;
    }
    if (!candidate.entity().isPerson()) {
      return Weight.ONE_SLIP_THING.value();
    }
    return (candidate.partial() ? Weight.ONE_SLIP_ALONE : Weight.ONE_SLIP).value();
  }

  /** Whether the one is the other in another case, number or gender: Demokraten, Demokratin. */
  private static boolean isInflected(String form, String text) {
    return stem(form).equals(stem(text));
  }

  private static String stem(String word) {
    return Stem.of(word.endsWith("in") ? word.substring(0, word.length() - 2) : word);
  }

  /** A given name that hardly anybody has tells more than one that many have. */
  private static double rarity(Given given) {
    if (!given.speaksFor()) {
      return 0;
    }
    return Weight.RARE_GIVEN.value() * (1 - commonness(given));
  }

  /** What a likeness is worth against one that tells nothing. */
  static double likeness(double likeness) {
    return Weight.PER_LIKENESS.value() * (likeness - EVEN_LIKENESS);
  }
}
