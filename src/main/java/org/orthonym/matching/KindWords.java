package org.orthonym.matching;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.orthonym.dictionary.EntityType;
import org.orthonym.text.Tokens;

/**
 * The common nouns that stand before the name of a thing and say what it is: "der Sender Rossija
 * 1", "die Stadt Kupjansk". From {@code kinds.LANGUAGE.txt}; a language that has no such file has
 * none.
 *
 * <p>Immutable and thread-safe.
 */
final class KindWords {
  private static final Map<String, KindWords> READ = new ConcurrentHashMap<>();
  private static final int SHORTEST = 3;
  private static final int TAILS = 1 << 12;

  private final Map<String, EntityType> kinds = new HashMap<>();
  private int longest;

  /** What the words end in, so that most nouns are passed over at the sight of two letters. */
  private final BitSet tails = new BitSet(TAILS);

  private KindWords() {}

  /** The words of a language, as a BCP 47 code; read once. */
  static KindWords of(String language) {
    return READ.computeIfAbsent(language, KindWords::read);
  }

  private static KindWords read(String language) {
    KindWords words = new KindWords();
    ListedWords.lines("kinds", language).forEach(words::add);
    return words;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    EntityType type = EntityType.of(line.substring(0, colon)).orElseThrow();
    for (String word : line.substring(colon + 1).split(",")) {
      kinds.put(word.strip(), type);
      tails.set(tail(word.strip()));
      longest = Math.max(longest, word.strip().length());
    }
  }

  /**
   * What a noun says that the name behind it is; of a compound its end says it. Time does not
   * depend on the length of the word.
   */
  Optional<EntityType> kind(CharSequence noun) {
    int length = noun.length();
    if (length < SHORTEST || !tails.get(tail(noun))) {
      return Optional.empty();
    }
    for (int end = Math.min(length, longest); end >= SHORTEST; end--) {
      String tail = noun.subSequence(length - end, length).toString();
      EntityType kind = kinds.get(end == length ? tail.toLowerCase(Locale.ROOT) : tail);
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static int tail(CharSequence noun) {
    char last = Character.toLowerCase(noun.charAt(noun.length() - 1));
    char before = Character.toLowerCase(noun.charAt(noun.length() - 2));
    return (31 * last + before) & (TAILS - 1);
  }

  /**
   * What the noun right before a token says that it is; only a blank, or a blank and a quotation
   * mark, may stand between them.
   */
  Optional<EntityType> before(Tokens tokens, int i) {
    if (i == 0 || !tokens.isCapitalised(i - 1)) {
      return Optional.empty();
    }
    int end = tokens.end(i - 1);
    boolean isBeside = tokens.start(i) - end <= 2 && tokens.source().charAt(end) == ' ';
    return isBeside ? kind(tokens.word(i - 1)) : Optional.empty();
  }

  /**
   * Whether a thing of one type may be called by a noun for another: a broadcaster is an
   * organisation too.
   */
  static boolean mayBe(EntityType kind, EntityType type) {
    boolean isPlace = kind == EntityType.PLACE || type == EntityType.PLACE;
    return kind == type || (!isPlace && type != EntityType.PERSON);
  }
}
