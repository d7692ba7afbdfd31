package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.KnownNames;
import org.orthonym.name.WordClass;
import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/**
 * Finds whole names of several words in a text, common words among them: "Tour de France",
 * "Organisation für Sicherheit und Zusammenarbeit in Europa". Nothing inside one is a name of its
 * own.
 *
 * <p>Not thread-safe; one an article. Most tokens cost the sight of a number.
 */
final class PhraseFinder {
  private final Dictionary dictionary;
  private final Words words;
  private final Tokens tokens;

  PhraseFinder(Dictionary dictionary, Words words) {
    this.dictionary = dictionary;
    this.words = words;
    this.tokens = words.tokens();
  }

  /** The phrases, in order, the longest at each place; they do not overlap. */
  List<Mention> find() {
    List<Mention> phrases = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int last = words.has(i, Marks.PHRASE) ? longestFrom(i) : i;
      if (last > i) {
        phrases.add(new Mention(tokens, i, last));
      }
      i = last + 1;
    }
    return phrases;
  }

  /** The last token of the longest phrase that begins with a token; that token if there is none. */
  private int longestFrom(int first) {
    int longest = words.longest(words.form(first));
    int last = first;
    while (last + 1 < tokens.size() && last - first + 2 <= longest && isJoined(last + 1)) {
      last++;
    }
    while (last > first && !isNamed(first, last)) {
      last--;
    }
    return last;
  }

  private boolean isJoined(int next) {
    Gap gap = tokens.gap(next);
    return gap == Gap.SPACE
        || gap == Gap.HYPHEN
        || (gap == Gap.DOT && !tokens.isSentenceStart(next));
  }

  /** Small words alone name nothing, though run together they may: "In die", "Indie". */
  private boolean isNamed(int first, int last) {
    return !areSmallWords(first, last) && hasName(first, last);
  }

  private boolean areSmallWords(int first, int last) {
    for (int i = first; i <= last; i++) {
      WordClass known = words.classOf(i);
      if (!known.isOther() || !known.isPlainWord()) {
        return false;
      }
    }
    return true;
  }

  private boolean hasName(int first, int last) {
    for (CompiledDictionary layer : dictionary.compiled()) {
      long key = words.key(first, last);
      if (!layer.wholes(key).isEmpty() || isKnown(layer.known(), key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(KnownNames names, long key) {
    return names.has(key)
        && names.find(key).stream().anyMatch(i -> names.entity(i).type() != EntityType.PERSON);
  }
}
