package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.KnownEntity;
import org.orthonym.dictionary.KnownForms;
import org.orthonym.dictionary.KnownName;
import org.orthonym.dictionary.KnownNames;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate.Fit;
import org.orthonym.name.Folding;
import org.orthonym.similarity.WeightedEditDistance;

/**
 * Finds imported entities by whole names: first of all those whose name is right as it stands, so
 * that nobody puts it right; then those whom other languages call so.
 *
 * <p>Not thread-safe; one an article. A look-up for each ending that a mention may have.
 */
final class KnownFinder {
  /** Below this two spellings are no two spellings of one name but two names. */
  private static final double SAME_NAME = 0.7;

  private final Dictionary dictionary;
  private final Words words;
  private final String target;
  private final WeightedEditDistance distance = new WeightedEditDistance();

  KnownFinder(Dictionary dictionary, Words words, String target) {
    this.dictionary = dictionary;
    this.words = words;
    this.target = target;
  }

  /** The candidates for a mention, each as a whole name. */
  List<Candidate> find(Mention mention) {
    List<Candidate> found = new ArrayList<>();
    for (CompiledDictionary layer : dictionary.compiled()) {
      KnownNames names = layer.known();
      if (names.size() > 0) {
        find(names, mention, found);
      }
    }
    return found;
  }

  private void find(KnownNames names, Mention mention, List<Candidate> found) {
    String text = WordsOfLexicon.composed(mention.text());
    for (String ending : Endings.of(words.tokens().word(mention.last()))) {
      long key = words.keyWithout(mention.from(), mention.last(), ending.length());
      for (int index : names.find(key)) {
        String bare = text.substring(0, text.length() - ending.length());
        candidate(names.entity(index), key, mention, bare, ending, found);
      }
    }
  }

  private void candidate(
      KnownEntity known,
      long key,
      Mention mention,
      String text,
      String ending,
      List<Candidate> found) {
    List<KnownName> named =
        known.names().stream().filter(name -> Folding.key(name.form()) == key).toList();
    KnownForms forms = KnownForms.of(known, target);
    if (named.isEmpty()) {
      return;
    }
    Optional<CompiledEntity> entity = forms.compiled();
    Fit fit = fit(forms, text, mention);
    if (entity.isPresent() && (fit == Fit.RIGHT || isMeant(forms, entity.get(), text))) {
      String languages = String.join(", ", named.get(0).languages());
      found.add(
          new Candidate(
              entity.get(),
              mention,
              mention,
              fit,
              Variant.Kind.IMPORTED,
              languages,
              1,
              Given.WHOLE,
              ending));
    }
  }

  private static Fit fit(KnownForms forms, String text, Mention mention) {
    for (String form : forms.right()) {
      if (mention.isAllCapitals() ? form.equalsIgnoreCase(text) : form.equals(text)) {
        return Fit.RIGHT;
      }
    }
    return Fit.KNOWN;
  }

  /** Another language's first name of the same words; nicknames and marks are left alone. */
  private boolean isMeant(KnownForms forms, CompiledEntity entity, String text) {
    String form = entity.form(target).full();
    return forms.isLabel(text)
        && Folding.key(form) != Folding.key(text)
        && form.split(" ").length == text.split(" ").length
        && distance.similarity(form, text) >= SAME_NAME;
  }
}
