package org.orthonym.matching;

import java.util.List;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.Dictionary;

/**
 * Finds the entities that a mention may stand for: by look-up of every spelling that was worked
 * out, then by sound, and by the given name.
 *
 * <p>Not thread-safe; one an article.
 */
final class CandidateFinder {
  private final Dictionary dictionary;
  private final WholeFinder wholes;
  private final FamilyFinder families;
  private final AlikeFinder alike;
  private final KnownFinder known;

  CandidateFinder(Dictionary dictionary, Words words, String target, FamilyNames names) {
    this.dictionary = dictionary;
    this.known = new KnownFinder(dictionary, words, target);
    this.wholes = new WholeFinder(words, target);
    this.families = new FamilyFinder(dictionary, words, target);
    this.alike = new AlikeFinder(words, names, families, target);
  }

  /**
   * The candidates for a whole mention, the best spelling of each entity. Where a whole name is
   * right, nobody is looked for whose name is only alike.
   */
  List<Candidate> find(Mention mention) {
    Found found = new Found();
    wholes.forgetLongerForms();
    for (CompiledDictionary layer : dictionary.compiled()) {
      wholes.find(layer, mention, found);
      families.find(layer, mention, found);
      families.findMerged(layer, mention, found);
    }
    boolean isRight = found.all().stream().anyMatch(CandidateFinder::isWholeAndRight);
    if (!isRight && mention.size() <= FamilyFinder.LONGEST_FAMILY) {
      for (CompiledDictionary layer : dictionary.compiled()) {
        alike.bySound(layer, mention, found);
        alike.byGivenName(layer, mention, found);
      }
    }
    if (found.all().stream().noneMatch(CandidateFinder::isNamed)) {
      known.find(mention).forEach(found::keepIfNew);
    }
    return found.all();
  }

  private static boolean isWholeAndRight(Candidate candidate) {
    return candidate.fit() == Candidate.Fit.RIGHT && !candidate.partial();
  }

  /** Whether an entry has the whole name, so that no unchecked data need be asked. */
  private static boolean isNamed(Candidate candidate) {
    return candidate.fit() != Candidate.Fit.ALIKE
        && !candidate.partial()
        && candidate.given().fit() != Given.Fit.OTHER;
  }

  /** Right forms that go on behind the mention: what was found may depend on whether they do. */
  List<String> longerForms() {
    return wholes.longerForms();
  }
}
