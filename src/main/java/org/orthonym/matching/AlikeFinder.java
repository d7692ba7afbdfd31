package org.orthonym.matching;

import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.FamilySketch;
import org.orthonym.dictionary.SoundKeys;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate.Fit;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.similarity.WeightedEditDistance;
import org.orthonym.text.Tokens;

/**
 * Finds whose name sounds or looks like a mention, though no spelling of it was worked out. Not
 * thread-safe; one an article.
 */
final class AlikeFinder {
  /** Below this two family names are not taken for each other. */
  private static final double LEAST_FAMILY = 0.72;

  /** A noun behind a given name that more people have than these is a noun. */
  private static final int RARE_GIVEN = 40;

  private final Words words;
  private final Tokens tokens;
  private final String target;
  private final FamilyFinder families;
  private final WeightedEditDistance distance = new WeightedEditDistance();

  AlikeFinder(Words words, String target, FamilyFinder families) {
    this.words = words;
    this.tokens = words.tokens();
    this.target = target;
    this.families = families;
  }

  /** Whose family name, or what name, sounds like the mention's last words. */
  void bySound(CompiledDictionary layer, Mention mention, Found found) {
    int least = Math.max(mention.from(), mention.last() - 1);
    for (int start = mention.last(); start >= least; start--) {
      if (isPlain(start) || (start < mention.last() && words.length(start) > 4)) {
        continue;
      }
      String last = tokens.word(mention.last());
      for (String ending : Endings.of(last)) {
        String text = Written.without(mention.part(start, mention.last()).text(), ending);
        if (text.length() < 3) {
          continue;
        }
        for (long key : SoundKeys.of(text)) {
          for (int number : layer.soundsLike(key)) {
            alike(layer.entity(number), mention, start, text, ending, found);
          }
        }
      }
    }
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
      for (int number : layer.namesakes(given, FamilySketch.of(text))) {
        alike(layer.entity(number), mention, start, text, ending, found);
      }
    }
  }

  /**
   * Where the family name begins behind a given name: at its last word, or the particles before.
   */
  private int familyStart(Mention mention) {
    int start = mention.last();
    while (start - 1 > mention.from() && PersonName.isParticle(tokens.word(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean isPlain(int i) {
    return words.classOf(i).isPlainWord();
  }

  private void alike(
      CompiledEntity entity, Mention mention, int start, String text, String ending, Found found) {
    Candidate known = found.get(entity.id());
    if (known != null && known.fit() != Fit.ALIKE) {
      return;
    }
    if (entity.isNever(Folding.key(text))) {
      return;
    }
    double family = distance.similarity(entity.form(target).family(), text, LEAST_FAMILY);
    String shortForm = "";
    for (PersonName form : entity.rightForms(target)) {
      double likeness = distance.similarity(form.family(), text, LEAST_FAMILY);
      if (likeness > family) {
        family = likeness;
        shortForm = entity.isPerson() ? "" : form.full();
      }
    }
    if (!entity.isPerson()) {
      for (String form : entity.shortForms()) {
        double likeness = distance.similarity(form, text, LEAST_FAMILY);
        if (likeness > family) {
          family = likeness;
          shortForm = form;
        }
      }
    }
    family =
        Math.max(family, distance.similarity(entity.form("en").family(), text, LEAST_FAMILY));
    if (family < LEAST_FAMILY) {
      return;
    }
    if (!entity.isPerson() && start != mention.from()) {
      return;
    }
    Variant variant = new Variant(entity.index(), Variant.Kind.RIGHT, shortForm);
    found.keep(
        families.person(
            entity, mention, start, mention.last(), variant, Math.min(family, 0.999), ending));
  }
}
