package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.NameWords;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate.Fit;
import org.orthonym.name.Folding;
import org.orthonym.text.Span;
import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/**
 * Finds names of papers, parties and leagues that a machine translated word by word: "Arabische
 * Nachrichten" for Arab News, "Supreme League" for Süper Lig. Only words that look like a name are
 * asked for: foreign ones, or an adjective with a capital inside a sentence.
 *
 * <p>Not thread-safe; one an article. Most tokens cost one look at their form.
 */
final class MeantFinder {
  private static final int MOST_WORDS = 6;

  /** Articles with a capital, as in the names of papers. */
  private static final Set<String> ARTICLES = Set.of("Der", "Die", "Das", "The");

  private final Dictionary dictionary;
  private final Words words;
  private final Tokens tokens;
  private final String target;
  private final boolean[] taken;
  private final KindWords kinds;

  /** A finder that leaves out what is taken already. */
  MeantFinder(Dictionary dictionary, Words words, String target, List<Span> taken) {
    this.dictionary = dictionary;
    this.target = target;
    this.kinds = KindWords.of(target);
    this.words = words;
    this.tokens = words.tokens();
    this.taken = tokens.within(taken);
  }

  /** A phrase and what it may be the meaning of. */
  record Meant(Mention mention, List<Candidate> candidates) {}

  /** The phrases, in order; they do not overlap. */
  List<Meant> find() {
    List<Meant> found = new ArrayList<>(0);
    int i = 0;
    while (i < tokens.size()) {
      int last = i;
      if (!taken[i] && tokens.isCapitalised(i)) {
        Meant meant = words.has(i, Marks.MEANING) ? longestFrom(i) : null;
        meant = meant == null ? word(i) : meant;
        meant = meant == null ? behindName(i) : meant;
        if (meant != null) {
          found.add(meant);
          last = meant.mention().last();
        }
      }
      i = last + 1;
    }
    return found;
  }

  /** A common noun that a noun before it says is a name: "die Zeitung „Wächter“". */
  private @Nullable Meant word(int i) {
    Optional<EntityType> kind = kindBefore(i);
    if (kind.isEmpty() || !words.classOf(i).isPlainWord()) {
      return null;
    }
    Mention mention = new Mention(tokens, i, i);
    List<Candidate> candidates =
        candidates(mention, words.form(i).key(), false).stream()
            .filter(c -> KindWords.mayBe(kind.get(), c.entity().type()))
            .toList();
    return candidates.isEmpty() ? null : new Meant(mention, candidates);
  }

  /** A name, of one word or two, that goes on in German nouns: "Manchester Stadt". */
  private @Nullable Meant behindName(int first) {
    for (int last = first; last <= first + 1 && last + 1 < tokens.size(); last++) {
      int next = last + 1;
      if (words.meaning(last) != 0 || tokens.gap(next) != Gap.SPACE || taken[next]) {
        return null;
      }
      if (!tokens.isCapitalised(next)) {
        return null;
      }
      if (words.has(next, Marks.MEANING) && words.classOf(next).bits() != 0) {
        return goingOn(first, last);
      }
    }
    return null;
  }

  private @Nullable Meant goingOn(int first, int last) {
    Meant longest = null;
    long key = NameWords.behindName(words.key(first, last));
    for (int i = last + 1; i < tokens.size() && i < first + MOST_WORDS && !taken[i]; i++) {
      long meaning = words.meaning(i);
      if (meaning == 0 || !tokens.isCapitalised(i) || tokens.gap(i) != Gap.SPACE) {
        break;
      }
      key = NameWords.extend(key, meaning);
      Mention mention = new Mention(tokens, first, i);
      List<Candidate> candidates = notAsTheyAre(candidates(mention, key, false), mention);
      longest = candidates.isEmpty() ? longest : new Meant(mention, candidates);
    }
    return longest;
  }

  /** Without those whose very name stands there: "Manchester City". */
  private List<Candidate> notAsTheyAre(List<Candidate> candidates, Mention mention) {
    long key = words.key(mention.from(), mention.last());
    return candidates.stream().filter(c -> Folding.key(c.form(target).full()) != key).toList();
  }

  /** What the noun before a word, or before the quotation mark before it, says that it is. */
  private Optional<EntityType> kindBefore(int i) {
    if (i > 1 && ARTICLES.contains(tokens.word(i - 1)) && !tokens.isSentenceStart(i - 1)) {
      return kindBefore(i - 1); // "die Zeitung Der Wächter"
    }
    return kinds.before(tokens, i);
  }

  private @Nullable Meant longestFrom(int first) {
    Meant longest = null;
    long key = NameWords.extend(0, words.meaning(first));
    boolean foreign = isForeign(first);
    boolean capital = false;
    boolean before = isNaming(first);
    for (int i = first + 1;
        i < tokens.size() && i < first + MOST_WORDS && !taken[i] && isJoined(i);
        i++) {
      long meaning = words.meaning(i);
      if (meaning == 0 || !tokens.isCapitalised(i)) {
        if (NameWords.isFiller(tokens.word(i))) {
          continue;
        }
        break;
      }
      key = NameWords.extend(key, meaning);
      foreign |= isForeign(i);
      capital |= before;
      before = isNaming(i);
      if (foreign || capital || isLine(first, i)) {
        Mention mention = new Mention(tokens, first, i);
        List<Candidate> candidates = candidates(mention, key, foreign);
        longest = candidates.isEmpty() ? longest : new Meant(mention, candidates);
      }
    }
    return longest;
  }

  /** Whether no lexicon of the text's language has the word. */
  private boolean isForeign(int i) {
    return words.classOf(i).bits() == 0;
  }

  /** Whether a word that may be an adjective has a capital, though no sentence begins with it. */
  private boolean isNaming(int i) {
    boolean isInside = !tokens.isSentenceStart(i) || kindBefore(i).isPresent();
    return isInside && words.lexicon().isOtherWhenSmall(i);
  }

  /** An adjective and a noun that are a line of their own, as tags and headings are. */
  private boolean isLine(int first, int last) {
    return tokens.isSentenceStart(first)
        && (last + 1 == tokens.size() || tokens.isSentenceStart(last + 1))
        && words.lexicon().isOtherWhenSmall(first);
  }

  private boolean isJoined(int next) {
    return tokens.gap(next) == Gap.SPACE || tokens.gap(next) == Gap.HYPHEN;
  }

  private List<Candidate> candidates(Mention mention, long key, boolean foreign) {
    List<Candidate> candidates = new ArrayList<>(0);
    for (CompiledDictionary layer : dictionary.compiled()) {
      for (Variant variant : layer.wholes(key)) {
        CompiledEntity entity = layer.entity(variant.entity());
        if (variant.kind() == Variant.Kind.MEANS && !(foreign && shares(entity, mention))) {
          candidates.add(
              new Candidate(
                  entity,
                  mention,
                  mention,
                  Fit.KNOWN,
                  Variant.Kind.MEANS,
                  foreign ? "en" : target,
                  1,
                  Given.WHOLE,
                  ""));
        }
      }
    }
    return candidates;
  }

  /** Whether a foreign phrase has a word of the name: then it is no translation of it. */
  private boolean shares(CompiledEntity entity, Mention mention) {
    for (String word : entity.form(target).full().split("[ -]")) {
      long key = Folding.key(word);
      for (int i = mention.from(); i <= mention.last(); i++) {
        if (words.form(i).key() == key && words.meaning(i) != 0) {
          return true;
        }
      }
    }
    return false;
  }
}
