package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Clue;
import org.orthonym.matching.Evidence;
import org.orthonym.matching.Given;
import org.orthonym.matching.Nearness;
import org.orthonym.matching.Reading;
import org.orthonym.matching.Scene;
import org.orthonym.matching.Timing;

/** Weighs a candidate's spelling and the article's clues. Stateless and thread-safe. */
final class Scorer {
  private static final double EVEN_LIKENESS = 0.85;

  private final Weights weights;
  private final String target;

  Scorer(Weights weights, String target) {
    this.weights = weights;
    this.target = target;
  }

  /** A candidate, how sure it is, and why. */
  record Scored(Candidate candidate, double confidence, List<Evidence> because) {}

  Scored score(Reading.Read read, Candidate candidate, Scene scene, Timing timing) {
    List<Evidence> because = new ArrayList<>();
    double sum = base(read, candidate, because);
    double role = 0;
    for (Clue clue : scene.clues(candidate, timing)) {
      double weight = weight(candidate, clue);
      if (clue.evidence() instanceof Evidence.Role) {
        role = weight < 0 ? weight : Math.max(role, weight);
      } else {
        sum += weight;
      }
      if (weight > 0) {
        because.add(clue.evidence());
      }
    }
    sum += role;
    because.add(new Evidence.Source(candidate.entity().file(), candidate.entity().id()));
    return new Scored(candidate, 1 / (1 + Math.exp(-sum)), because);
  }

  private double base(Reading.Read read, Candidate candidate, List<Evidence> because) {
    double base =
        candidate.fit() == Candidate.Fit.ALIKE
            ? alike(read, candidate, because)
            : known(read, candidate, because);
    if (candidate.given() == Given.SAME || candidate.given() == Given.ALIKE) {
      because.add(new Evidence.GivenName(candidate.form(target).given()));
    }
    return base;
  }

  private double known(Reading.Read read, Candidate candidate, List<Evidence> because) {
    boolean person = candidate.entity().isPerson();
    switch (candidate.kind()) {
      case ALIAS -> {
        because.add(new Evidence.CuratedAlias(read.mention().text(), candidate.detail()));
        return weights.alias();
      }
      case ACRONYM -> {
        String name = candidate.form(target).full();
        because.add(new Evidence.ForeignAcronym(name, candidate.detail()));
        return weights.acronym();
      }
      case MEANS -> {
        because.add(new Evidence.Translation(candidate.form(target).family(), candidate.detail()));
        return candidate.given() == Given.SAME ? weights.means() : weights.alikeAlone() - 2;
      }
      case CASE ->
          because.add(new Evidence.CaseEnding(candidate.detail(), candidate.form(target).family()));
      case RENDERED, NATIVE ->
          because.add(new Evidence.OtherTranscription(nativeForm(candidate), candidate.detail()));
      case RIGHT ->
          because.add(
              new Evidence.Spelling(
                  candidate.form(target).full(),
                  Math.min(candidate.family(), nameLikeness(candidate))));
    }
    if (!person) {
      return weights.place() - (read.plausible() ? 2 * weights.realName() : 0);
    }
    return switch (candidate.given()) {
      case NONE -> candidate.partial() ? weights.surname() : weights.place();
      case SAME, INITIAL -> weights.rendered();
      case ALIKE -> weights.rightFamily() + likeness(candidate.likeness()) / 2;
      case OTHER -> weights.otherGiven();
    };
  }

  private static double nameLikeness(Candidate candidate) {
    return candidate.given() == Given.NONE ? 1 : candidate.likeness();
  }

  private String nativeForm(Candidate candidate) {
    return candidate.entity().natives().values().stream()
        .findFirst()
        .orElse(candidate.form(target).full());
  }

  private double alike(Reading.Read read, Candidate candidate, List<Evidence> because) {
    because.add(new Evidence.Spelling(candidate.form(target).family(), candidate.family()));
    double base =
        switch (candidate.given()) {
          case SAME, INITIAL -> weights.alikeSame();
          case ALIKE -> weights.alikeAlike() + likeness(candidate.likeness()) * 0.7;
          case NONE -> weights.alikeAlone();
          case OTHER -> weights.alikeAlone() + weights.otherGiven();
        };
    return base + likeness(candidate.family()) - (read.plausible() ? weights.realName() : 0);
  }

  private double likeness(double likeness) {
    return weights.perLikeness() * (likeness - EVEN_LIKENESS);
  }

  private double weight(Candidate candidate, Clue clue) {
    if (clue.evidence() instanceof Evidence.Role) {
      if (clue.supports()) {
        return weights.role().at(clue.nearness());
      }
      boolean sure =
          candidate.fit() != Candidate.Fit.ALIKE && candidate.kind() != Variant.Kind.RIGHT;
      return sure ? 0 : -weights.roleAgainst();
    }
    if (clue.evidence() instanceof Evidence.Country) {
      return clue.supports() ? weights.country().at(clue.nearness()) : -weights.countryAgainst();
    }
    if (clue.evidence() instanceof Evidence.NamedElsewhere) {
      return clue.nearness() == Nearness.ARTICLE ? weights.elsewhereShort() : weights.elsewhere();
    }
    return weights.story();
  }
}
