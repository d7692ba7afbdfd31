package org.orthonym.matching;

import java.util.BitSet;
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

  /** A noun behind a given name that more people have than these is a noun. */
  private static final int RARE_GIVEN = 40;

  private final Words words;
  private final Tokens tokens;
  private final FamilyFinder families;
  private final FamilyNames names;
  private final WeightedEditDistance distance = new WeightedEditDistance();

  /** Several keys of a word may lead to one entity. */
  private final BitSet asked = new BitSet();

  AlikeFinder(Words words, FamilyNames names, FamilyFinder families) {
    this.words = words;
    this.tokens = words.tokens();
    this.names = names;
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
        Spelling spelling = spelling(text, ending);
        asked.clear();
        for (long key : SoundKeys.of(text)) {
          for (int number : layer.soundsLike(key)) {
            if (!asked.get(number)) {
              asked.set(number);
              alike(layer, number, mention, start, spelling, found);
            }
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
    while (start - 1 > mention.from() && PersonName.isParticle(tokens.word(start - 1))) {
      start--;
    }
    return start;
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
    if (shortForm < 0 && family < LEAST_FAMILY) {
      return;
    }
    CompiledEntity entity = known.entity();
    Candidate there = found.get(entity.id());
    boolean isKnown = there != null && there.fit() != Fit.ALIKE;
    boolean isPart = !entity.isPerson() && start != mention.from();
    if (isKnown || isPart || entity.isNever(Folding.key(spelling.text()))) {
      return;
    }
    double likeness = shortForm < 0 ? family : known.likeness(shortForm, text, distance);
    String form = shortForm < 0 ? "" : entity.shortForms().get(shortForm);
    Variant variant = new Variant(number, Variant.Kind.RIGHT, form);
    found.keep(
        families.person(
            entity,
            mention,
            start,
            mention.last(),
            variant,
            Math.min(likeness, 0.999),
            spelling.ending()));
  }

  /** What a mention's last words are compared as, without an ending. */
  private record Spelling(String text, SoundedWord sounded, String ending) {}

  private Spelling spelling(String text, String ending) {
    return new Spelling(text, distance.read(text), ending);
  }
}
