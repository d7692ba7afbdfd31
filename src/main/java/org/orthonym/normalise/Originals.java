package org.orthonym.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Evidence;
import org.orthonym.matching.Given;
import org.orthonym.matching.OriginalNames;
import org.orthonym.text.Span;

/**
 * What an article was translated from, as evidence: a name that stands there speaks for its entity,
 * and one that would but does not speaks against it.
 *
 * <p>Pieces are read when they are asked for. Not thread-safe; one an article.
 */
final class Originals {
  /** In a piece of up to as many UTF-16 units, a long paragraph, a name is the one meant. */
  private static final int PASSAGE = 800;

  private static final Word NOTHING = new Word(0, Optional.empty(), false);
  private static final Word ABSENT =
      new Word(Weight.ORIGINAL_ABSENT.value(), Optional.empty(), false);
  private static final Word SAME = new Word(Weight.ORIGINAL_SAME.value(), Optional.empty(), false);

  private final Optional<Original> original;
  private final Optional<String> language;
  private final Dictionary dictionary;
  private final Map<Integer, OriginalNames> read = new HashMap<>();

  Originals(Article article, Dictionary dictionary) {
    this.original = article.original();
    this.language = article.source();
    this.dictionary = dictionary;
  }

  /**
   * What the original says of a candidate.
   *
   * @param weight in log-odds
   * @param evidence where it stands, if it does
   * @param inFull whether it has the whole name, with the given name of a person
   */
  record Word(double weight, Optional<Evidence> evidence, boolean inFull) {}

  /** The most that an original can say for a candidate. */
  double most() {
    return original.isPresent() ? Weight.ORIGINAL_FULL.value() : 0;
  }

  /** What the original of the passage says of a candidate. */
  Word of(Candidate candidate) {
    OptionalInt place = place(candidate.mention().span());
    if (place.isEmpty()) {
      return NOTHING;
    }
    OriginalNames names = names(place.getAsInt());
    boolean isSame = names.has(candidate.mention().text());
    Optional<OriginalNames.Named> named = names.find(candidate.entity());
    if (named.isPresent() && mayBeGarbled(candidate, named.get(), isSame)) {
      return speaksFor(named.get(), names.length() <= PASSAGE);
    }
    if (isSame && candidate.given().fit() == Given.Fit.OTHER) {
      return SAME;
    }
    boolean wouldShow = named.isEmpty() && names.wouldShow(candidate.entity());
    if (!wouldShow || isBeside(place.getAsInt(), candidate)) {
      return NOTHING;
    }
    return isSame ? SAME : ABSENT;
  }

  /**
   * Whether the mention may be what became of the name in the original: not if it has more words;
   * nor if it stands there in the same letters, unless that names a person in full; nor with
   * another given name, unless the original has the right one.
   */
  private static boolean mayBeGarbled(
      Candidate candidate, OriginalNames.Named named, boolean isSame) {
    if (candidate.mention().size() > named.size()) {
      return false;
    }
    return candidate.given().fit() == Given.Fit.OTHER
        ? named.inFull() && !isSame
        : !isSame || (named.inFull() && candidate.entity().isPerson());
  }

  private static Word speaksFor(OriginalNames.Named named, boolean near) {
    Weight weight =
        near
            ? named.inFull() ? Weight.ORIGINAL_FULL : Weight.ORIGINAL
            : named.inFull() ? Weight.ORIGINAL_FAR_FULL : Weight.ORIGINAL_FAR;
    return new Word(
        weight.value(), Optional.of(new Evidence.Original(named.words())), named.inFull());
  }

  /** A translator may have moved the name into the sentence before or after. */
  private boolean isBeside(int place, Candidate candidate) {
    int last = original.map(units -> units.units().size()).orElse(0) - 1;
    return (place > 0 && names(place - 1).find(candidate.entity()).isPresent())
        || (place < last && names(place + 1).find(candidate.entity()).isPresent());
  }

  /** Whether the original of the passage has a native name, in whatever case. */
  boolean has(Span span, String nativeForm) {
    OptionalInt place = place(span);
    return place.isPresent() && names(place.getAsInt()).has(nativeForm);
  }

  /** The language of the original, if it is at hand and its language known. */
  Set<String> languages() {
    return original.isPresent() && language.isPresent()
        ? Set.of(OriginalNames.base(language.get()))
        : Set.of();
  }

  private OptionalInt place(Span span) {
    return original.isPresent() ? original.get().at(span) : OptionalInt.empty();
  }

  private OriginalNames names(int place) {
    return read.computeIfAbsent(
        place,
        number ->
            OriginalNames.in(
                original.orElseThrow().units().get(number).text(), language, dictionary));
  }
}
