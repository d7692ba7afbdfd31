package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Clue;
import org.orthonym.matching.Evidence;
import org.orthonym.matching.Frame;
import org.orthonym.matching.Given;
import org.orthonym.matching.GluedTail;
import org.orthonym.matching.Nearness;
import org.orthonym.matching.Outlook;
import org.orthonym.matching.Reading;
import org.orthonym.matching.Scene;
import org.orthonym.matching.Timing;
import org.orthonym.matching.Traits;

/** Weighs a candidate's spelling and the article's clues. Immutable and thread-safe. */
final class Scorer {
  private final String target;
  private final SpellingWeight spelling;
  private final Originals originals;
  private final ForeignAcronyms acronyms;
  private final Introductions introductions;

  Scorer(
      String target, Originals originals, ForeignAcronyms acronyms, Introductions introductions) {
    this.introductions = introductions;
    this.target = target;
    this.spelling = new SpellingWeight(target);
    this.originals = originals;
    this.acronyms = acronyms;
  }

  /**
   * A candidate, how sure it is, and why.
   *
   * @param logOdds against "right as it is, somebody we do not know"
   */
  record Scored(Candidate candidate, double logOdds, List<Evidence> because) {}

  /**
   * Weighs one candidate.
   *
   * @param settled whether the same spelling stood for the entity behind a given name
   */
  Scored score(
      Reading.Read read, Candidate candidate, Scene scene, Timing timing, boolean settled) {
    List<Evidence> because = new ArrayList<>();
    boolean isKnown =
        !read.plausible()
            && candidate.fit() != Candidate.Fit.ALIKE
            && introductions.lacks(candidate);
    double sum = spelling.of(read, candidate, because);
    sum += isKnown ? Weight.NOT_INTRODUCED.value() : 0;
    sum += (settled ? Weight.SETTLED.value() : 0);
    double role = 0;
    boolean near = settled;
    boolean placed = !isNamedByNeighbours(candidate);
    for (Clue clue : scene.clues(candidate, timing)) {
      double weight = ClueWeight.of(read, candidate, clue);
      if (clue.evidence() instanceof Evidence.Role) {
        role = weight < 0 ? weight : Math.max(role, weight);
      } else {
        sum += weight;
      }
      if (weight > 0) {
        because.add(clue.evidence());
        near |= clue.nearness() != Nearness.ARTICLE;
        placed |= clue.evidence() instanceof Evidence.Country;
      }
    }
    sum += role;
    Optional<Evidence> company = acronyms.company(candidate);
    company.ifPresent(because::add);
    sum += company.isPresent() ? Weight.ACRONYM_COMPANY.value() : 0;
    Originals.Word word = originals.of(candidate);
    sum += word.weight();
    word.evidence().ifPresent(because::add);
    boolean isName = candidate.given().bearers() > 0; // else it may be a title, which must stay
    if (candidate.given().fit() == Given.Fit.OTHER
        && (role < Weight.ROLE_BESIDE.value() || !isName)
        && !word.inFull()) {
      sum = Math.min(sum, Weight.OTHER_GIVEN_MOST.value());
    }
    sum = Math.min(sum, cap(candidate, settled));
    if (candidate.partial() && candidate.fit() == Candidate.Fit.ALIKE && !near) {
      sum = Math.min(sum, Weight.ALIKE_FAR_MOST.value());
    }
    if (isOtherRendering(candidate) && !word.inFull()) {
      sum = Math.min(sum, Weight.OTHER_RENDERING_MOST.value());
    }
    if (!placed && !word.inFull()) {
      sum = Math.min(sum, Weight.UNPLACED_MOST.value());
    }
    if (Gloss.is(candidate, target)) {
      sum = Math.min(sum, Weight.GLOSS_MOST.value());
    }
    because.add(new Evidence.Source(candidate.entity().file(), candidate.entity().id()));
    return new Scored(candidate, sum, because);
  }

  /** "Iwanowka" for Iwaniwka: villages of the neighbours' language bear such names, too. */
  private static boolean isNamedByNeighbours(Candidate candidate) {
    return candidate.entity().type() == EntityType.PLACE
        && candidate.detail().equals(Variant.OTHER_NATIVE);
  }

  /** The most that a reading comes to, whatever speaks for it. */
  private static double cap(Candidate candidate, boolean settled) {
    if (candidate.partial()
        && (Frame.isCounted(candidate.mention())
            || (SpellingWeight.isGlued(candidate) && !settled))) {
      return Weight.COUNTED_MOST.value();
    }
    return GluedTail.isWord(candidate.ending())
        ? Weight.GLUED_WORD_MOST.value()
        : Double.POSITIVE_INFINITY;
  }

  /**
   * "Jonatan" for "Jonathan": as good a rendering of the native name, the family name being right.
   */
  private boolean isOtherRendering(Candidate candidate) {
    return candidate.given().fit() == Given.Fit.ALIKE
        && !candidate.entity().natives().isEmpty()
        && candidate.familyText().equals(candidate.form(target).family());
  }

  /**
   * The most that a candidate can come to that is only alike.
   *
   * @param base what its spelling alone is worth
   * @param traits those of its entity
   * @param outlook what of the article may speak for it
   */
  double most(double base, Traits traits, Outlook outlook) {
    Nearness office = outlook.office(traits);
    Nearness country = outlook.country(traits);
    return base
        + originals.most()
        + (outlook.mayName(traits) ? ClueWeight.mostElsewhere() : 0)
        + (outlook.mayTellStory(traits) ? 2 * Weight.STORY.value() : 0)
        + Weight.FIELD.value()
        + Weight.KIND.value()
        + (office == null ? 0 : Weight.role(office))
        + (country == null ? 0 : Weight.country(country));
  }

  /**
   * The most that a candidate can come to that is only alike, told closer than by {@link #most}: by
   * what the article has indeed and by how alike it is.
   *
   * @param hasKind whether a noun before the mention says what kind of thing it is
   */
  double ceiling(
      double base,
      Candidate candidate,
      Traits traits,
      Outlook outlook,
      Scene scene,
      boolean hasKind) {
    boolean isNamed = outlook.mayName(traits) && scene.has(candidate.entity().id());
    Nearness office = outlook.office(traits);
    Nearness country = outlook.country(traits);
    return base
        + originals.most()
        + (isNamed ? ClueWeight.mostElsewhere(candidate) : 0)
        + (outlook.mayTellStory(traits) ? 2 * Weight.STORY.value() : 0)
        + (outlook.mayShareField(traits) ? Weight.FIELD.value() : 0)
        + (hasKind && !candidate.entity().isPerson() ? Weight.KIND.value() : 0)
        + (office == null ? 0 : Weight.role(office))
        + (country == null ? 0 : Weight.country(country));
  }

  /** What the spelling alone is worth. */
  double base(Reading.Read read, Candidate candidate, List<Evidence> because) {
    return spelling.of(read, candidate, because);
  }
}
