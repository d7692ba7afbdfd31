package org.orthonym.matching;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.text.Tokenizer;
import org.orthonym.text.Tokens;

/**
 * The candidates for the mentions of one article, best spelling first: those that are remembered
 * from before, in this or another article, and else what a {@link CandidateFinder} finds.
 *
 * <p>Not thread-safe; one an article.
 */
final class Candidates {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::fit)
          .thenComparing(Candidate::partial)
          .thenComparing(c -> -(c.likeness() + c.given().likeness()))
          .thenComparing(c -> c.entity().id());

  private final Dictionary dictionary;
  private final Words words;
  private final String target;
  private final CandidateMemory memory;
  private final FamilyNames names;
  private @Nullable CandidateFinder finder;

  Candidates(
      Dictionary dictionary,
      Words words,
      String target,
      CandidateMemory memory,
      FamilyNames names) {
    this.dictionary = dictionary;
    this.words = words;
    this.target = target;
    this.memory = memory;
    this.names = names;
  }

  /**
   * The candidates for a mention, best first. They may stand where another mention of the same
   * words stood; see {@link Candidate#at}.
   */
  List<Candidate> find(Mention mention) {
    List<Candidate> known = memory.get(mention);
    if (known != null) {
      return known;
    }
    CandidateFinder finder = finder();
    List<Candidate> found = finder.find(mention);
    found.sort(BEST_FIRST);
    List<Candidate> apart = apart(mention, found);
    if (apart == null) {
      return found;
    }
    memory.put(mention, apart, finder.longerForms());
    return apart;
  }

  private CandidateFinder finder() {
    CandidateFinder made = finder;
    if (made == null) {
      made = new CandidateFinder(dictionary, words, target, names);
      finder = made;
    }
    return made;
  }

  /** The candidates in a text of nothing but the mention, so that the article is not kept. */
  private static @Nullable List<Candidate> apart(Mention mention, List<Candidate> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Tokens tokens = Tokenizer.tokenize(mention.text());
    if (tokens.size() != mention.size()) {
      return null;
    }
    Mention alone = new Mention(tokens, 0, tokens.size() - 1);
    return found.stream().map(candidate -> candidate.at(alone)).toList();
  }
}
