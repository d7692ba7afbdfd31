package org.orthonym.matching;

import java.util.List;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate.Fit;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.text.Tokens;

/**
 * Finds whose family name a mention has, in any spelling that was worked out, and how its given
 * name fits. Not thread-safe; one an article.
 */
final class FamilyFinder {
  /** Of as many words a family name may be. */
  static final int LONGEST_FAMILY = 4;

  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST_PARTICLE = 2;
  private static final int LONGEST_MERGED = 40;

  private final Words words;
  private final Tokens tokens;
  private final String target;
  private final GivenNameFit givens;

  FamilyFinder(Dictionary dictionary, Words words, String target) {
    this.words = words;
    this.tokens = words.tokens();
    this.target = target;
    this.givens = new GivenNameFit(dictionary, words, target);
  }

  /** Whose family name ends or begins the mention, with or without a given name beside it. */
  void find(CompiledDictionary layer, Mention mention, Found found) {
    if (mention.size() > 1 && isInitial(mention.last())) {
      return; // "William S. Hart" has no Williams
    }
    String last = tokens.word(mention.last());
    int least = Math.max(mention.from(), mention.last() - LONGEST_FAMILY + 1);
    for (String ending : Endings.of(last)) {
      for (int start = mention.last(); start >= least; start--) {
        long key = words.keyWithout(start, mention.last(), ending.length());
        families(layer, key, mention, start, mention.last(), ending, found);
      }
    }
    if (words.classOf(mention.last()).bits() == 0) {
      for (String tail : GluedTail.of(last)) {
        for (int start = mention.last(); start >= least; start--) {
          long key = words.keyWithout(start, mention.last(), tail.length());
          families(layer, key, mention, start, mention.last(), tail, found);
        }
      }
    }
    leading(layer, mention, found);
    shortInflected(layer, mention, found);
  }

  private boolean isInitial(int i) {
    int end = tokens.end(i);
    String source = tokens.source();
    return words.length(i) == 1
        && tokens.isCapitalised(i)
        && end < source.length()
        && source.charAt(end) == '.';
  }

  /** "Xi" in "Xi Jinpings". */
  private void leading(CompiledDictionary layer, Mention mention, Found found) {
    String last = tokens.word(mention.last());
    int most = Math.min(mention.last() - 1, mention.from() + LONGEST_FAMILY - 1);
    for (String ending : Endings.of(last)) {
      for (int end = mention.from(); end <= most; end++) {
        long key = words.key(mention.from(), end);
        families(layer, key, mention, mention.from(), end, ending, found);
      }
    }
  }

  /** "Wang Yis", "Kim Jong-uns": only what is right then, since much ends so. */
  private void shortInflected(CompiledDictionary layer, Mention mention, Found found) {
    String ending = Endings.ofShort(tokens.word(mention.last()));
    if (ending.isEmpty() || mention.size() < 2) {
      return;
    }
    Found more = new Found();
    families(
        layer,
        words.key(mention.from(), mention.from()),
        mention,
        mention.from(),
        mention.from(),
        ending,
        more);
    long family = words.keyWithout(mention.last(), mention.last(), ending.length());
    families(layer, family, mention, mention.last(), mention.last(), ending, more);
    more.all().stream().filter(c -> c.fit() == Fit.RIGHT).forEach(found::keep);
  }

  /** Given and family name run together: "Jeancastex", "Ursulavon der Leyen". */
  void findMerged(CompiledDictionary layer, Mention mention, Found found) {
    int first = mention.from();
    int length = words.length(first);
    if (length < 2 * SHORTEST_PART || length > LONGEST_MERGED || words.classOf(first).bits() != 0) {
      return;
    }
    String last = tokens.word(mention.last());
    for (String ending : Endings.of(last)) {
      int end = tokens.end(mention.last()) - ending.length();
      // Only a particle may be glued on where the family name goes on behind it.
      int least = mention.size() > 1 ? SHORTEST_PARTICLE : SHORTEST_PART;
      int most = Math.min(tokens.end(first), end) - least;
      for (int cut = tokens.start(first) + SHORTEST_PART; cut <= most; cut++) {
        merged(layer, mention, cut, ending, found);
      }
    }
  }

  private void merged(
      CompiledDictionary layer, Mention mention, int cut, String ending, Found found) {
    long given = words.keyBefore(mention.from(), cut);
    if (layer.bearers(given) == 0) {
      return;
    }
    long family = words.keyBehind(cut, mention.from(), mention.last(), ending.length());
    for (Variant variant : layer.isFamily(family) ? layer.families(family) : List.<Variant>of()) {
      CompiledEntity entity = layer.entity(variant.entity());
      if (entity.hasGivenKey(given) && entity.isPerson()) {
        Given same = new Given(Given.Fit.SAME, 1, layer.bearers(given));
        found.keep(
            new Candidate(
                entity, mention, mention, Fit.KNOWN, variant.kind(), "", 1, same, ending));
      }
    }
  }

  private void families(
      CompiledDictionary layer,
      long key,
      Mention mention,
      int start,
      int end,
      String ending,
      Found found) {
    if (!layer.isFamily(key)) {
      return;
    }
    for (Variant variant : layer.families(key)) {
      CompiledEntity entity = layer.entity(variant.entity());
      boolean first = entity.form(target).familyFirst();
      boolean whole = start == mention.from() && end == mention.last();
      boolean leads = start == mention.from() && !whole;
      if (!entity.isNever(key) && (whole || leads == first)) {
        found.keep(person(entity, mention, start, end, variant, 1, ending));
      }
    }
  }

  /** A person, or anything else, whose family name is tokens {@code start} up to {@code end}. */
  Candidate person(
      CompiledEntity entity,
      Mention mention,
      int start,
      int end,
      Variant variant,
      double family,
      String ending) {
    int givenFrom = start == mention.from() ? end + 1 : mention.from();
    int givenLast = start == mention.from() ? mention.last() : start - 1;
    String inflected = givenLast == mention.last() ? ending : "";
    String givenText =
        givenFrom > givenLast
            ? ""
            : Written.without(mention.part(givenFrom, givenLast).text(), inflected);
    String familyText =
        Written.without(mention.part(start, end).text(), end == mention.last() ? ending : "");
    boolean capitals = mention.isAllCapitals();
    Given given = givens.given(entity, givenText, givenFrom, givenLast, inflected);
    Fit fit =
        family < 1 ? Fit.ALIKE : fit(entity, givenText, familyText, capitals, given.fit(), ending);
    return new Candidate(
        entity,
        mention,
        mention.part(start, end),
        fit,
        variant.kind(),
        variant.detail(),
        family,
        given,
        ending);
  }

  private Fit fit(
      CompiledEntity entity,
      String givenText,
      String familyText,
      boolean capitals,
      Given.Fit given,
      String ending) {
    boolean marks = false;
    if (GluedTail.isTail(ending)) {
      return Fit.KNOWN;
    }
    for (PersonName form : entity.rightForms(target)) {
      boolean familyRight =
          Written.same(form.family(), familyText, capitals)
              || Written.same(withoutDot(form.family()), familyText, capitals)
              || Written.same(Written.withoutParticles(form.family()), familyText, capitals);
      if (familyRight
          && (givenText.isEmpty() || Written.sameGiven(form.given(), givenText, capitals))) {
        return Fit.RIGHT;
      }
      if (familyRight && (given == Given.Fit.INITIAL || Written.goesOn(form.given(), givenText))) {
        return Fit.RIGHT;
      }
      marks |=
          Folding.key(form.family()) == Folding.key(familyText)
              && (givenText.isEmpty() || Folding.key(form.given()) == Folding.key(givenText));
    }
    return marks ? Fit.MARKS : Fit.KNOWN;
  }

  /** No token has the dot of "Jr."; it stands behind the mention. */
  private static String withoutDot(String family) {
    return family.endsWith(".") ? family.substring(0, family.length() - 1) : family;
  }
}
