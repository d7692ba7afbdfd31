package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate.Fit;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.text.Tokens;

/**
 * Finds what a mention is a spelling of as a whole: a place, an organisation, a short form, an
 * alias. Not thread-safe; one an article.
 */
final class WholeFinder {
  private final Words words;
  private final Tokens tokens;
  private final String target;
  private final List<String> longerForms = new ArrayList<>(0);

  WholeFinder(Words words, String target) {
    this.words = words;
    this.tokens = words.tokens();
    this.target = target;
  }

  /** Right forms that go on behind the mention: what was found may depend on whether they do. */
  List<String> longerForms() {
    return longerForms;
  }

  /** Begins another mention. */
  void forgetLongerForms() {
    longerForms.clear();
  }

  /** What the whole mention is a spelling of. */
  void find(CompiledDictionary layer, Mention mention, Found found) {
    String last = tokens.word(mention.last());
    for (String ending : Endings.of(last)) {
      long key = words.keyWithout(mention.from(), mention.last(), ending.length());
      for (Variant variant : layer.wholes(key)) {
        CompiledEntity entity = layer.entity(variant.entity());
        if (!entity.isNever(key)) {
          found.keep(whole(entity, mention, variant, ending));
        }
      }
    }
  }

  private Candidate whole(CompiledEntity entity, Mention mention, Variant variant, String ending) {
    String text = Written.without(mention.text(), ending);
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
      if (Written.same(full, text, mention.isAllCapitals())
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
    return acronym != null && Written.same(acronym, text, false);
  }
}
