package org.orthonym.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/**
 * Finds family names that are common nouns, alone, once the article had them behind a given name:
 * "Reis" after "Susanne Reis". A noun with an article, a number or an adjective before it is a
 * noun.
 *
 * <p>Not thread-safe; one an article. Nothing is done where no name ends in a noun.
 */
final class NounNames {
  private static final Map<String, Set<String>> LINKS = new ConcurrentHashMap<>();

  private final Set<String> links;
  private final Words words;
  private final Tokens tokens;

  NounNames(Words words, String language) {
    this.links = LINKS.computeIfAbsent(language, NounNames::links);
    this.words = words;
    this.tokens = words.tokens();
  }

  private static Set<String> links(String language) {
    return ListedWords.lines("before-names", language).stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The nouns that stand alone as names.
   *
   * @param mentions what was found already
   * @param taken by token, what cannot be one
   */
  List<Mention> find(List<Mention> mentions, boolean[] taken) {
    Set<Long> names = new HashSet<>(4);
    long initials = 0;
    for (Mention mention : mentions) {
      if (mention.size() > 1 && isNoun(mention.last())) {
        names.add(words.key(mention.last(), mention.last()));
        initials |= initial(mention.last());
      }
    }
    List<Mention> found = new ArrayList<>(0);
    for (int i = 0; !names.isEmpty() && i < tokens.size(); i++) {
      if (tokens.isCapitalised(i)
          && (initials & initial(i)) != 0
          && !taken[i]
          && isNamed(i, names)
          && isBare(i)) {
        found.add(new Mention(tokens, i, i));
      }
    }
    return found;
  }

  /**
   * A bit for the first letter of a token, so that few are looked at closer; all bits where another
   * letter may fold to the same.
   */
  private long initial(int i) {
    int letter = tokens.source().charAt(tokens.start(i)) | 0x20;
    return letter >= 'a' && letter <= 'z' ? 1L << (letter - 'a') : -1;
  }

  private boolean isNoun(int i) {
    return words.classOf(i).isPlainWord();
  }

  private boolean isNamed(int i, Set<Long> names) {
    return names.contains(words.form(i).key())
        || (tokens.word(i).endsWith("s") && names.contains(words.keyWithout(i, i, 1)));
  }

  /**
   * Whether no word stands before it that makes it a noun: only a name, a title, the head of a
   * sentence and words that a bare noun hardly follows do not.
   */
  private boolean isBare(int i) {
    if (i == 0 || tokens.isSentenceStart(i) || tokens.gap(i) != Gap.SPACE) {
      return true;
    }
    return (tokens.isCapitalised(i - 1) && words.isTitle(i - 1))
        || links.contains(tokens.word(i - 1).toLowerCase(Locale.ROOT));
  }
}
