package org.orthonym.matching;

import java.util.BitSet;
import java.util.Locale;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.FamilySketch;
import org.orthonym.dictionary.SoundKeys;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate.Fit;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.similarity.SoundedWord;
import org.orthonym.similarity.WeightedEditDistance;
import org.orthonym.text.Tokens;

/**
 * Finds whose name sounds or looks like a mention, though no spelling of it was worked out. Not
 * thread-safe; one an article.
 */
final class AlikeFinder {
  /** Below this two family names are not taken for each other. */
  private static final double LEAST_FAMILY = 0.72;

  /** The same for a noun, which must stand behind the right given name. */
  private static final double LEAST_NOUN = 0.85;

  /** The same for a spelling by sound, of which there are many. */
  private static final double LEAST_HEARD = 0.86;

  /** By as much a spelling by sound must be nearer than the name itself. */
  private static final double MORE_HEARD = 0.04;

  /** A noun behind a given name that more people have than these is a noun. */
  private static final int RARE_GIVEN = 40;

  private static final int LONGEST_PARTICLE = 5;

  private final Words words;
  private final Tokens tokens;
  private final String target;
  private final FamilyFinder families;
  private final FamilyNames names;
  private final WeightedEditDistance distance = new WeightedEditDistance();

  /** Whose names were compared with a word: several of its keys lead to the same. */
  private final BitSet compared = new BitSet();

  /** Who was asked for, of those that one key leads to. */
  private final BitSet asked = new BitSet();

  AlikeFinder(Words words, FamilyNames names, FamilyFinder families, String target) {
    this.target = target;
    this.words = words;
    this.tokens = words.tokens();
    this.names = names;
    this.families = families;
  }

  /** Whose family name, or what name, sounds like the mention's last words. */
  void bySound(CompiledDictionary layer, Mention mention, Found found) {
    int least = Math.min(Math.max(mention.from(), mention.last() - 1), familyStart(mention));
    for (int start = mention.last(); start >= least; start--) {
      boolean isWord = isPlain(start) && !isParticle(mention, start);
      if ((isWord && !isBehindGiven(mention, start)) || !mayBegin(mention, start)) {
        continue;
      }
      String last = tokens.word(mention.last());
      for (String ending : Endings.of(last)) {
        String text = Written.without(mention.part(start, mention.last()).text(), ending);
        if (text.length() < 3) {
          continue;
        }
        Spelling spelling = spelling(text, ending);
        compared.clear();
        for (long key : SoundKeys.of(text)) {
          if (layer.hasSound(key)) {
            bySound(layer, key, mention, start, spelling, found);
          }
        }
      }
    }
  }

  /** A noun right behind a given name, which no grammar puts there: "Donald Tramp". */
  private boolean isBehindGiven(Mention mention, int start) {
    return start == mention.last()
        && start == mention.from() + 1
        && words.isGivenName(mention.from());
  }

  /**
   * Of two words the first is short, as "de" is, or stands behind a given name, or a hyphen joins
   * them.
   */
  private boolean mayBegin(Mention mention, int start) {
    return start == mention.last()
        || words.length(start) <= 4
        || start > mention.from()
        || tokens.gap(mention.last()) == Tokens.Gap.HYPHEN;
  }

  private void bySound(
      CompiledDictionary layer,
      long key,
      Mention mention,
      int start,
      Spelling spelling,
      Found found) {
    FamilyNames.Group group = names.sounding(layer, key, distance);
    asked.clear();
    distance.findAlike(
        group.words(),
        spelling.sounded(),
        LEAST_FAMILY,
        name -> !compared.get(group.entity(name)) && !asked.get(group.entity(name)),
        name -> {
          int number = group.entity(name);
          asked.set(number);
          alike(layer, number, mention, start, spelling, found);
        });
    group.addEntities(compared);
  }

  /** Who has the given name, and a family name that is alike though it sounds otherwise. */
  void byGivenName(CompiledDictionary layer, Mention mention, Found found) {
    if (mention.size() < 2) {
      return;
    }
    long given = words.key(mention.from(), mention.from());
    int bearers = layer.bearers(given);
    if (bearers == 0 || (isPlain(mention.last()) && bearers > RARE_GIVEN)) {
      return;
    }
    String last = tokens.word(mention.last());
    int start = familyStart(mention);
    for (String ending : Endings.of(last)) {
      String text = Written.without(mention.part(start, mention.last()).text(), ending);
      Spelling spelling = spelling(text, ending);
      for (int number : layer.namesakes(given, FamilySketch.of(text))) {
        alike(layer, number, mention, start, spelling, found);
      }
    }
  }

  /**
   * Where the family name begins behind a given name: at its last word, or the particles before.
   */
  private int familyStart(Mention mention) {
    int start = mention.last();
    while (start - 1 > mention.from() && isParticle(mention, start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether a word before the last one is a particle, which some families write with a capital. */
  private boolean isParticle(Mention mention, int i) {
    return i < mention.last()
        && words.length(i) <= LONGEST_PARTICLE
        && PersonName.isParticle(tokens.word(i).toLowerCase(Locale.ROOT));
  }

  private boolean isPlain(int i) {
    return words.classOf(i).isPlainWord();
  }

  private void alike(
      CompiledDictionary layer,
      int number,
      Mention mention,
      int start,
      Spelling spelling,
      Found found) {
    FamilyNames.Names known = names.of(layer, number, distance);
    SoundedWord text = spelling.sounded();
    double family = known.likeness(text, LEAST_FAMILY, distance);
    int shortForm = known.shortForm(text, LEAST_FAMILY, family, distance);
    int heard = known.heard(text, LEAST_HEARD, family + MORE_HEARD, distance);
    if (shortForm < 0 && heard < 0 && family < LEAST_FAMILY) {
      return;
    }
    CompiledEntity entity = known.entity();
    Candidate there = found.get(entity.id());
    boolean isKnown = there != null && there.fit() != Fit.ALIKE;
    boolean isPart = !entity.isPerson() && start != mention.from();
    boolean isInflected = isInflected(entity, spelling.text());
    if (isKnown || isPart || isInflected || entity.isNever(Folding.key(spelling.text()))) {
      return;
    }
    if (shortForm >= 0 && words.lexicon().isPlainNoun(known.shown(shortForm))) {
      return; // "Commission" is no misspelt "Kommission", which many things are called
    }
    if (heard >= 0) {
      Variant variant = new Variant(number, Variant.Kind.RENDERED, known.heard(heard));
      double likeness = known.heardLikeness(heard, text, distance);
      keep(entity, mention, start, variant, likeness, spelling, found);
      return;
    }
    double likeness = shortForm < 0 ? family : known.likeness(shortForm, text, distance);
    String form = shortForm < 0 ? "" : known.shown(shortForm);
    Variant variant = new Variant(number, Variant.Kind.RIGHT, form);
    keep(entity, mention, start, variant, likeness, spelling, found);
  }

  /** "Marcos Jrs", "Eriksson Eks": the genitive of a family name in several words is no slip. */
  private boolean isInflected(CompiledEntity entity, String text) {
    String family = entity.form(target).family();
    boolean isLong = family.endsWith(".") || family.indexOf(' ') > 0;
    return isLong && Folding.key(family + "s") == Folding.key(text);
  }

  private void keep(
      CompiledEntity entity,
      Mention mention,
      int start,
      Variant variant,
      double likeness,
      Spelling spelling,
      Found found) {
    if (!spelling.ending().isEmpty() && !isGenitive(entity, mention, variant, spelling)) {
      return;
    }
    Candidate candidate =
        families.person(
            entity,
            mention,
            start,
            mention.last(),
            variant,
            Math.min(likeness, 0.999),
            spelling.ending());
    if (candidate.given().speaksFor() && isGivenPair(mention)) {
      return; // "Jean-Marie" is no Jean Marais
    }
    boolean isNoun = isPlain(mention.last());
    if (!isNoun || (likeness >= LEAST_NOUN && candidate.given().speaksFor())) {
      found.keep(candidate);
    }
  }

  private boolean isGivenPair(Mention mention) {
    return mention.size() == 2
        && tokens.gap(mention.last()) == Tokens.Gap.HYPHEN
        && words.isGivenName(mention.from(), mention.last());
  }

  private boolean isGenitive(
      CompiledEntity entity, Mention mention, Variant variant, Spelling spelling) {
    String detail = variant.detail();
    String form = detail.isEmpty() ? entity.form(target).family() : detail;
    return Genitives.isLikely(form, spelling.text(), spelling.ending(), mention);
  }

  /** What a mention's last words are compared as, without an ending. */
  private record Spelling(String text, SoundedWord sounded, String ending) {}

  private Spelling spelling(String text, String ending) {
    return new Spelling(text, distance.read(text), ending);
  }
}
