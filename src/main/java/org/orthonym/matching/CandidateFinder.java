package org.orthonym.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.SoundKeys;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate.Fit;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.similarity.WeightedEditDistance;
import org.orthonym.text.Tokens;

/**
 * Finds the entities that a mention may stand for: by look-up of every spelling that was worked
 * out, then by sound.
 *
 * <p>Not thread-safe; one an article.
 */
final class CandidateFinder {
  /** Below this two family names are not taken for each other. */
  private static final double LEAST_FAMILY = 0.72;

  /** Below this two given names are not alike. */
  private static final double LEAST_GIVEN = 0.78;

  private static final int LONGEST_FAMILY = 4;

  private final Dictionary dictionary;
  private final Words words;
  private final Tokens tokens;
  private final String target;
  private final KnownFinder known;
  private final WeightedEditDistance distance = new WeightedEditDistance();
  private final List<String> longerForms = new ArrayList<>(0);

  CandidateFinder(Dictionary dictionary, Words words, String target) {
    this.dictionary = dictionary;
    this.words = words;
    this.tokens = words.tokens();
    this.target = target;
    this.known = new KnownFinder(dictionary, words, target);
  }

  /** The candidates for a whole mention, the best spelling of each entity. */
  List<Candidate> find(Mention mention) {
    Map<String, Candidate> best = new LinkedHashMap<>();
    for (CompiledDictionary layer : dictionary.compiled()) {
      byWhole(layer, mention, best);
      byFamily(layer, mention, best);
      if (mention.last() - mention.from() < LONGEST_FAMILY) {
        bySound(layer, mention, best);
      }
    }
    if (best.values().stream().noneMatch(CandidateFinder::isNamed)) {
      known
          .find(mention)
          .forEach(candidate -> best.putIfAbsent(candidate.entity().id(), candidate));
    }
    return new ArrayList<>(best.values());
  }

  /** Whether an entry has the whole name, so that no unchecked data need be asked. */
  private static boolean isNamed(Candidate candidate) {
    return candidate.fit() != Fit.ALIKE
        && !candidate.partial()
        && candidate.given().fit() != Given.Fit.OTHER;
  }

  /** Right forms that go on behind the mention: what was found may depend on whether they do. */
  List<String> longerForms() {
    return longerForms;
  }

  private static void keep(Candidate candidate, Map<String, Candidate> best) {
    best.merge(candidate.entity().id(), candidate, (a, b) -> quality(b) > quality(a) ? b : a);
  }

  private static double quality(Candidate candidate) {
    double byFit =
        switch (candidate.fit()) {
          case RIGHT -> 40;
          case MARKS -> 30;
          case KNOWN -> 20;
          case ALIKE -> 10;
        };
    return byFit
        + candidate.likeness()
        + candidate.given().likeness()
        + (candidate.partial() ? 0 : 0.5);
  }

  // ---- whole names

  private void byWhole(CompiledDictionary layer, Mention mention, Map<String, Candidate> best) {
    String last = tokens.word(mention.last());
    for (String ending : Endings.of(last)) {
      long key = words.keyWithout(mention.from(), mention.last(), ending.length());
      for (Variant variant : layer.wholes(key)) {
        CompiledEntity entity = layer.entity(variant.entity());
        if (!entity.isNever(key)) {
          keep(whole(entity, mention, variant, ending), best);
        }
      }
    }
  }

  private Candidate whole(CompiledEntity entity, Mention mention, Variant variant, String ending) {
    String text = without(mention.text(), ending);
    Fit fit = Fit.KNOWN;
    if (isRight(entity, mention, text)) {
      fit = Fit.RIGHT;
    } else if (variant.kind() == Variant.Kind.RIGHT
        && Folding.key(text) == Folding.key(entity.form(target).full())) {
      fit = Fit.MARKS;
    }
    return new Candidate(
        entity, mention, mention, fit, variant.kind(), variant.detail(), 1, Given.WHOLE, ending);
  }

  private boolean isRight(CompiledEntity entity, Mention mention, String text) {
    String source = tokens.source();
    int start = mention.span().start();
    for (PersonName form : entity.rightForms(target)) {
      // A form may end in a mark that no token has, such as "Canal+".
      String full = form.full();
      boolean isLonger = full.length() > text.length() && full.startsWith(text);
      if (isLonger) {
        longerForms.add(full);
      }
      if (same(full, text, mention.isAllCapitals())
          || (isLonger && source.startsWith(full, start))) {
        return true;
      }
    }
    for (String form : entity.shortForms()) {
      if (Folding.key(form) == Folding.key(text)) {
        return true;
      }
    }
    String acronym = entity.acronyms().get(target);
    return acronym != null && same(acronym, text, false);
  }

  private static boolean same(String form, String text, boolean capitals) {
    String composed = form.length() < text.length() ? Words.composed(text) : text;
    return capitals ? form.equalsIgnoreCase(composed) : form.equals(composed);
  }

  /** A family name is right without its particles, too: "Leyen", "Assad". */
  private static String withoutParticles(String family) {
    int start = 0;
    for (int end = next(family, 0); end > 0; end = next(family, start)) {
      if (!PersonName.isParticle(family.substring(start, end).toLowerCase(Locale.ROOT))) {
        break;
      }
      start = end + 1;
    }
    return family.substring(start);
  }

  private static int next(String family, int from) {
    for (int i = from; i < family.length(); i++) {
      if (family.charAt(i) == ' ' || family.charAt(i) == '-') {
        return i;
      }
    }
    return -1;
  }

  /** Points of initials stand between tokens and not in them. */
  private static boolean sameGiven(String form, String text, boolean capitals) {
    return same(form.replace(".", ""), text.replace(".", ""), capitals);
  }

  // ---- family names, with or without a given name

  private void byFamily(CompiledDictionary layer, Mention mention, Map<String, Candidate> best) {
    String last = tokens.word(mention.last());
    int least = Math.max(mention.from(), mention.last() - LONGEST_FAMILY + 1);
    for (String ending : Endings.of(last)) {
      for (int start = mention.last(); start >= least; start--) {
        long key = words.keyWithout(start, mention.last(), ending.length());
        families(layer, key, mention, start, mention.last(), ending, best);
      }
    }
    int most = Math.min(mention.last() - 1, mention.from() + LONGEST_FAMILY - 1);
    for (int end = mention.from(); end <= most; end++) {
      families(layer, words.key(mention.from(), end), mention, mention.from(), end, "", best);
    }
  }

  private void families(
      CompiledDictionary layer,
      long key,
      Mention mention,
      int start,
      int end,
      String ending,
      Map<String, Candidate> best) {
    if (!layer.isFamily(key)) {
      return;
    }
    for (Variant variant : layer.families(key)) {
      CompiledEntity entity = layer.entity(variant.entity());
      boolean first = entity.form(target).familyFirst();
      boolean whole = start == mention.from() && end == mention.last();
      boolean leads = start == mention.from() && !whole;
      if (!entity.isNever(key) && (whole || leads == first)) {
        keep(person(entity, mention, start, end, variant, 1, ending), best);
      }
    }
  }

  private Candidate person(
      CompiledEntity entity,
      Mention mention,
      int start,
      int end,
      Variant variant,
      double family,
      String ending) {
    int givenFrom = start == mention.from() ? end + 1 : mention.from();
    int givenLast = start == mention.from() ? mention.last() : start - 1;
    String givenText = givenFrom > givenLast ? "" : mention.part(givenFrom, givenLast).text();
    String familyText =
        without(mention.part(start, end).text(), end == mention.last() ? ending : "");
    boolean capitals = mention.isAllCapitals();
    Given given = given(entity, givenText, givenFrom, givenLast);
    Fit fit = family < 1 ? Fit.ALIKE : fit(entity, givenText, familyText, capitals, given.fit());
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
      Given.Fit given) {
    boolean marks = false;
    for (PersonName form : entity.rightForms(target)) {
      boolean familyRight =
          same(form.family(), familyText, capitals)
              || same(withoutParticles(form.family()), familyText, capitals);
      if (familyRight && (givenText.isEmpty() || sameGiven(form.given(), givenText, capitals))) {
        return Fit.RIGHT;
      }
      if (familyRight && (given == Given.Fit.INITIAL || goesOn(form.given(), givenText))) {
        return Fit.RIGHT;
      }
      marks |=
          Folding.key(form.family()) == Folding.key(familyText)
              && (givenText.isEmpty() || Folding.key(form.given()) == Folding.key(givenText));
    }
    return marks ? Fit.MARKS : Fit.KNOWN;
  }

  /** Whether more names stand behind the right given name: a middle name, a patronymic. */
  private static boolean goesOn(String given, String text) {
    return !given.isEmpty() && text.length() > given.length() && text.startsWith(given + " ");
  }

  private Given given(CompiledEntity entity, String text, int from, int last) {
    if (text.isEmpty()) {
      return entity.isPerson() && !entity.form(target).given().isEmpty() ? Given.NONE : Given.WHOLE;
    }
    Given.Fit fit = givenFit(entity, text, from, last);
    double likeness = fit == Given.Fit.SAME ? 1 : likeness(entity, text);
    if (fit == Given.Fit.OTHER && likeness >= LEAST_GIVEN) {
      fit = Given.Fit.ALIKE;
    }
    return new Given(fit, likeness, bearers(from, last));
  }

  private Given.Fit givenFit(CompiledEntity entity, String text, int from, int last) {
    if (entity.hasGivenKey(words.key(from, last))) {
      return Given.Fit.SAME;
    }
    if (isInitials(from, last)) {
      return initial(text) == initial(entity.form(target).given())
          ? Given.Fit.INITIAL
          : Given.Fit.OTHER;
    }
    if (from < last && entity.hasGivenKey(words.key(from, from))) {
      return Given.Fit.SAME;
    }
    return Given.Fit.OTHER;
  }

  private static char initial(String name) {
    String folded = Folding.fold(name);
    return folded.isEmpty() ? '\0' : folded.charAt(0);
  }

  private int bearers(int from, int last) {
    if (from > last) {
      return 0;
    }
    int bearers = 0;
    for (CompiledDictionary layer : dictionary.compiled()) {
      bearers +=
          Math.max(layer.bearers(words.key(from, last)), layer.bearers(words.key(from, from)));
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
    double best = 0;
    for (PersonName form : entity.rightForms(target)) {
      best = Math.max(best, distance.similarity(form.given(), given));
    }
    for (String language : List.of("en", "fr")) {
      best = Math.max(best, distance.similarity(entity.form(language).given(), given));
    }
    return best;
  }

  // ---- by sound

  private void bySound(CompiledDictionary layer, Mention mention, Map<String, Candidate> best) {
    int least = Math.max(mention.from(), mention.last() - 1);
    for (int start = mention.last(); start >= least; start--) {
      if (isPlain(start) || (start < mention.last() && words.length(start) > 4)) {
        continue;
      }
      String last = tokens.word(mention.last());
      for (String ending : Endings.of(last)) {
        String text = without(mention.part(start, mention.last()).text(), ending);
        if (text.length() < 3) {
          continue;
        }
        for (long key : SoundKeys.of(text)) {
          for (int number : layer.soundsLike(key)) {
            alike(layer.entity(number), mention, start, text, ending, best);
          }
        }
      }
    }
  }

  private boolean isPlain(int i) {
    return words.classOf(i).isPlainWord();
  }

  private void alike(
      CompiledEntity entity,
      Mention mention,
      int start,
      String text,
      String ending,
      Map<String, Candidate> best) {
    Candidate known = best.get(entity.id());
    if (known != null && known.fit() != Fit.ALIKE) {
      return;
    }
    if (entity.isNever(Folding.key(text))) {
      return;
    }
    double family = 0;
    for (PersonName form : entity.rightForms(target)) {
      family = Math.max(family, distance.similarity(form.family(), text, LEAST_FAMILY));
    }
    family = Math.max(family, distance.similarity(entity.form("en").family(), text, LEAST_FAMILY));
    if (family < LEAST_FAMILY) {
      return;
    }
    if (!entity.isPerson() && start != mention.from()) {
      return;
    }
    Variant variant = new Variant(entity.index(), Variant.Kind.RIGHT, "");
    keep(
        person(entity, mention, start, mention.last(), variant, Math.min(family, 0.999), ending),
        best);
  }

  private static String without(String text, String ending) {
    return text.substring(0, text.length() - ending.length());
  }
}
