package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.similarity.OneSlip;
import org.orthonym.similarity.SoundedWord;
import org.orthonym.similarity.WeightedEditDistance;
import org.orthonym.text.Tokens;

/** Tells how the given name of a mention fits an entity's. Not thread-safe; one an article. */
final class GivenNameFit {
  /** Below this two given names are not alike. */
  private static final double LEAST_GIVEN = 0.78;

  /** The same for one that nobody has, nor the lexicon: it is hardly somebody else's. */
  private static final double LEAST_UNKNOWN = 0.66;

  private static final int SHORTEST_SLIP = 4;

  /** Languages whose form of a given name may have been meant. */
  private static final List<String> OTHERS = List.of("en", "fr");

  private final Dictionary dictionary;
  private final Words words;
  private final String target;
  private final WeightedEditDistance distance = new WeightedEditDistance();

  GivenNameFit(Dictionary dictionary, Words words, String target) {
    this.dictionary = dictionary;
    this.words = words;
    this.target = target;
  }

  /**
   * How the words {@code from} up to {@code last}, as one text, fit the given name of an entity.
   *
   * @param text the words without the ending
   * @param ending the German ending of the last one, or empty
   */
  Given given(CompiledEntity entity, String text, int from, int last, String ending) {
    if (text.isEmpty()) {
      return entity.isPerson() && !entity.form(target).given().isEmpty() ? Given.NONE : Given.WHOLE;
    }
    Given.Fit fit = givenFit(entity, text, from, last, ending);
    double likeness = fit == Given.Fit.SAME ? 1 : likeness(entity, text);
    int bearers = bearers(from, last);
    if (fit == Given.Fit.OTHER && isAlike(entity, text, from, likeness, bearers)) {
      fit = Given.Fit.ALIKE;
    }
    return new Given(fit, likeness, bearers);
  }

  private boolean isAlike(
      CompiledEntity entity, String text, int from, double likeness, int bearers) {
    boolean unknown = bearers == 0 && text.length() >= SHORTEST_SLIP;
    return likeness >= LEAST_GIVEN
        || (unknown && isSlip(entity, text, from))
        || (unknown && likeness >= LEAST_UNKNOWN && !words.classOf(from).isGiven());
  }

  /** Whether it is one slip off the entity's given name, and nobody's otherwise. */
  private boolean isSlip(CompiledEntity entity, String text, int from) {
    String given = Folding.fold(entity.form(target).given());
    return given.length() >= SHORTEST_SLIP
        && !words.classOf(from).isGiven()
        && OneSlip.between(given, Folding.fold(text));
  }

  private Given.Fit givenFit(
      CompiledEntity entity, String text, int from, int last, String ending) {
    if (entity.hasGivenKey(words.keyWithout(from, last, ending.length()))) {
      return Given.Fit.SAME;
    }
    if (isInitials(from, last)) {
      return initial(text) == initial(entity.form(target).given())
          ? Given.Fit.INITIAL
          : Given.Fit.OTHER;
    }
    if (from < last && !isJoined(from) && entity.hasGivenKey(words.key(from, from))) {
      return Given.Fit.SAME;
    }
    return Given.Fit.OTHER;
  }

  /** "Franz-Heinrich" is one given name, and not a Franz with another one behind. */
  private boolean isJoined(int from) {
    return words.tokens().gap(from + 1) == Tokens.Gap.HYPHEN;
  }

  private static char initial(String name) {
    String folded = Folding.fold(name);
    return folded.isEmpty() ? '\0' : folded.charAt(0);
  }

  private int bearers(int from, int last) {
    if (from > last) {
      return 0;
    }
    int whole = bearers(words.key(from, last));
    return whole > 0 ? whole : bearers(words.key(from, from));
  }

  private int bearers(long given) {
    int bearers = 0;
    for (CompiledDictionary layer : dictionary.compiled()) {
      bearers += layer.bearers(given);
    }
    return bearers;
  }

  private boolean isInitials(int from, int last) {
    for (int i = from; i <= last; i++) {
      if (words.length(i) > 1) {
        return false;
      }
    }
    return true;
  }

  private double likeness(CompiledEntity entity, String given) {
    SoundedWord text = distance.read(given);
    List<String> compared = new ArrayList<>(4);
    double best = 0;
    for (PersonName form : entity.rightForms(target)) {
      best = Math.max(best, likeness(form.given(), text, compared));
    }
    for (String language : OTHERS) {
      best = Math.max(best, likeness(entity.form(language).given(), text, compared));
    }
    if (best < LEAST_GIVEN) {
      for (PersonName heard : entity.heard()) {
        best = Math.max(best, likeness(heard.given(), text, compared));
      }
    }
    return best;
  }

  /** How alike a given name is, unless it was compared before; the forms of most are few. */
  private double likeness(String given, SoundedWord text, List<String> compared) {
    if (compared.contains(given)) {
      return 0;
    }
    compared.add(given);
    return distance.similarity(distance.read(given), text, 0);
  }
}
