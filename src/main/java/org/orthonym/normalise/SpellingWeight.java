package org.orthonym.normalise;

import java.util.List;
import java.util.Locale;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Evidence;
import org.orthonym.matching.Frame;
import org.orthonym.matching.Given;
import org.orthonym.matching.GluedTail;
import org.orthonym.matching.Mention;
import org.orthonym.matching.Reading;
import org.orthonym.name.Folding;
import org.orthonym.transcription.Convention;

/**
 * Weighs what a mention's spelling alone says for a candidate, the article left aside. Immutable
 * and thread-safe.
 */
final class SpellingWeight {
  private static final double EVEN_LIKENESS = 0.85;
  private static final int SHORT_PLACE_NAME = 3;

  private final String target;
  private final AlikeWeight alike;

  SpellingWeight(String target) {
    this.target = target;
    this.alike = new AlikeWeight(target);
  }

  /** What the spelling alone is worth, in log-odds; the reasons are added to {@code because}. */
  double of(Reading.Read read, Candidate candidate, List<Evidence> because) {
    double base =
        candidate.fit() == Candidate.Fit.ALIKE
            ? alike.of(read, candidate, because)
            : known(read, candidate, because);
    if (candidate.given().speaksFor()) {
      because.add(new Evidence.GivenName(candidate.form(target).given()));
    }
    return base;
  }

  private double known(Reading.Read read, Candidate candidate, List<Evidence> because) {
    String family = candidate.form(target).family();
    switch (candidate.kind()) {
      case ALIAS -> {
        because.add(new Evidence.CuratedAlias(read.mention().text(), candidate.detail()));
        return Weight.ALIAS.value();
      }
      case ACRONYM -> {
        because.add(new Evidence.ForeignAcronym(candidate.form(target).full(), candidate.detail()));
        boolean isLong = candidate.familyText().length() > SHORT_PLACE_NAME;
        return Weight.ACRONYM.value() + (isLong ? Weight.LONG_ACRONYM.value() : 0);
      }
      case MEANS -> {
        because.add(new Evidence.Translation(family, candidate.detail()));
        if (!candidate.entity().isPerson()) {
          return meant(candidate).value();
        }
        boolean named = candidate.given().fit() == Given.Fit.SAME;
        return (named ? Weight.MEANS : Weight.MEANS_ALONE).value();
      }
      case CASE -> because.add(new Evidence.CaseEnding(candidate.detail(), family));
      case RENDERED, NATIVE -> because.add(rendering(candidate));
      case STYLE -> {
        because.add(new Evidence.HouseStyle(candidate.form(target).full(), candidate.detail()));
        return Weight.STYLE.value();
      }
      case IMPORTED -> {
        because.add(new Evidence.ImportedName(candidate.form(target).full(), candidate.detail()));
        return Weight.IMPORTED.value();
      }
      case RIGHT ->
          because.add(
              new Evidence.Spelling(candidate.form(target).full(), givenLikeness(candidate)));
    }
    return byGiven(read, candidate);
  }

  private Weight meant(Candidate candidate) {
    if (!candidate.detail().equals(target)) {
      return Weight.MEANS_FOREIGN;
    }
    Mention mention = candidate.mention();
    String first = mention.part(mention.from(), mention.from()).text();
    boolean isName = Folding.fold(candidate.form(target).full()).startsWith(Folding.fold(first));
    return isName ? Weight.MEANS_BEHIND_NAME : Weight.MEANS_PHRASE;
  }

  private double byGiven(Reading.Read read, Candidate candidate) {
    return switch (candidate.given().fit()) {
      case WHOLE -> whole(read, candidate);
      case NONE -> alone(read);
      case SAME, INITIAL ->
          (isUsual(read, candidate) ? Weight.RENDERED_ENGLISH : Weight.RENDERED).value();
      case ALIKE ->
          Weight.RIGHT_FAMILY.value()
              + AlikeWeight.likeness(candidate.given().likeness()) / 2
              + (isNobodys(candidate.given()) ? Weight.UNKNOWN_GIVEN.value() : 0);
      case OTHER -> Weight.OTHER_GIVEN.value();
    };
  }

  private static boolean isNobodys(Given given) {
    return given.bearers() == 0 && given.likeness() >= EVEN_LIKENESS;
  }

  /** Words run together with the name or letters torn off it: nobody writes so on purpose. */
  static boolean isGlued(Candidate candidate) {
    Mention family = candidate.family();
    boolean torn = family.size() > 1 && !family.tokens().isCapitalised(family.last());
    boolean letter = family.part(family.last(), family.last()).text().length() == 1;
    return (torn && letter) || GluedTail.isTail(candidate.ending());
  }

  /**
   * A spelling that people write on purpose: English for a name of another script, and not for one
   * in Latin letters that came through such a script, unless it is somebody's right name or of a
   * German family, whose kin write themselves in the English way abroad.
   */
  private static boolean isUsual(Reading.Read read, Candidate candidate) {
    boolean isOwnLatin = candidate.kind() == Variant.Kind.RENDERED && isLatin(candidate);
    return isEnglish(candidate) && !isGlued(candidate) && (!isOwnLatin || read.plausible());
  }

  private static boolean isLatin(Candidate candidate) {
    boolean isAbroad = candidate.entity().isPerson() && !AlikeWeight.isGerman(candidate);
    return isAbroad && candidate.entity().natives().isEmpty();
  }

  private static boolean isEnglish(Candidate candidate) {
    String convention = candidate.detail();
    return candidate.kind() != Variant.Kind.RENDERED
        || convention.startsWith("English")
        || convention.equals("passport")
        || convention.startsWith("BGN");
  }

  private static double alone(Reading.Read read) {
    return Weight.SURNAME.value() + (read.plausible() ? Weight.REAL_NAME.value() : 0);
  }

  private double whole(Reading.Read read, Candidate candidate) {
    double base = read.plausible() ? 2 * Weight.REAL_NAME.value() : 0;
    if (candidate.detail().equals(Variant.FAMILY_FIRST)) {
      return Weight.RENDERED.value();
    }
    if (candidate.entity().isPerson()) {
      return alone(read); // popes and patriarchs bear names that thousands have
    }
    if (candidate.familyText().length() <= SHORT_PLACE_NAME) {
      base += Weight.SHORT_PLACE.value();
    }
    if (Frame.isInsideForeignName(candidate.mention())) {
      return base + Weight.INSIDE_NAME.value();
    }
    if (Variant.isOtherNative(candidate.detail())) {
      return base + otherNative(candidate);
    }
    if (candidate.kind() != Variant.Kind.RIGHT) {
      return base + Weight.PLACE.value();
    }
    boolean locative = Frame.isLocative(candidate.mention());
    return base + Weight.EXONYM.value() + (locative ? Weight.LOCATIVE.value() : 0);
  }

  /** "Charkow" is a choice, "Kharkov" in a German text is none. */
  private double otherNative(Candidate candidate) {
    String own = Convention.valueOf(target.toUpperCase(Locale.ROOT)).description();
    boolean isChoice = Variant.otherConvention(candidate.detail()).equals(own);
    return (isChoice ? Weight.EXONYM : Weight.OTHER_NATIVE).value();
  }

  private static double givenLikeness(Candidate candidate) {
    return candidate.given().likeness() == 0 ? 1 : candidate.given().likeness();
  }

  private Evidence rendering(Candidate candidate) {
    if (candidate.detail().equals(Variant.RULER)) {
      return new Evidence.TranslatedRuler(candidate.form(target).full());
    }
    if (candidate.detail().equals(Variant.FAMILY_FIRST)) {
      return new Evidence.NameOrder(candidate.form(target).full());
    }
    if (Variant.isOtherNative(candidate.detail())) {
      String language = Variant.otherLanguage(candidate.detail());
      String form = candidate.entity().natives().getOrDefault(language, "");
      String convention = Variant.otherConvention(candidate.detail());
      return new Evidence.OtherTranscription(form, convention);
    }
    return candidate.entity().natives().values().stream()
        .findFirst()
        .<Evidence>map(form -> new Evidence.OtherTranscription(form, candidate.detail()))
        .orElseGet(() -> new Evidence.RoundTrip(candidate.form(target).full(), candidate.detail()));
  }
}
