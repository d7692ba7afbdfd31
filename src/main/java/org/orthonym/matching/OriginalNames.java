package org.orthonym.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.Variant;
import org.orthonym.name.Folding;
import org.orthonym.text.Tokenizer;
import org.orthonym.text.Tokens;
import org.orthonym.transcription.Style;
import org.orthonym.transcription.Transcriber;

/**
 * The entities that a piece of an original names, in its own language and script: by their native
 * names, as its language spells foreigners, or in any spelling of the dictionary.
 *
 * <p>Immutable and thread-safe. Reading takes time linear in the piece.
 */
public final class OriginalNames {
  private static final int LONGEST = 4;

  /** The scripts of Chinese and Japanese, which write no blanks between words. */
  private static final Set<Character.UnicodeScript> UNPARTED =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA);

  /** Languages that write names of Latin letters as they are, and hang no case endings on them. */
  private static final Set<String> PLAIN =
      Set.of("en", "fr", "de", "es", "it", "pt", "nl", "sv", "da", "nb", "no", "ca", "ro");

  /** Languages whose letters tell the name in Latin ones. */
  private static final Set<String> ALPHABETS = Set.of("ru", "uk", "be", "bg", "sr", "mk", "el");

  private final String text;
  private final String language;
  private final Character.UnicodeScript script;
  private final Optional<Transcriber> transcriber;
  private final Map<String, Named> named = new HashMap<>();
  private final Set<Long> keys = new HashSet<>();
  private final Map<String, Set<String>> spellings = new HashMap<>();

  /**
   * An entity as the original names it.
   *
   * @param words as it stands there
   * @param size how many words these are
   * @param inFull whether it is the whole name, with the given name of a person
   */
  public record Named(String words, int size, boolean inFull) {}

  private OriginalNames(String text, String language) {
    this.text = text;
    this.language = language;
    this.script = script(text);
    this.transcriber = transcriber(language);
  }

  private static Optional<Transcriber> transcriber(String language) {
    return ALPHABETS.contains(language)
        ? Optional.of(Transcriber.of(language, "en", Style.DPA))
        : Optional.empty();
  }

  /**
   * Reads a piece.
   *
   * @param language its language, as a BCP 47 code, if known
   */
  public static OriginalNames in(String text, Optional<String> language, Dictionary dictionary) {
    OriginalNames names = new OriginalNames(text, language.map(OriginalNames::base).orElse(""));
    names.read(Tokenizer.tokenize(text), dictionary);
    names.spellings.clear();
    return names;
  }

  private void read(Tokens tokens, Dictionary dictionary) {
    List<Find> finds = new ArrayList<>();
    Set<Long> inFull = new HashSet<>();
    for (int last = 0; last < tokens.size(); last++) {
      Set<Long> tried = new HashSet<>();
      int before = finds.size();
      for (String spelling : spellings(tokens.word(last))) {
        readTo(tokens, last, spelling, dictionary, finds, tried);
      }
      if (finds.subList(before, finds.size()).stream().anyMatch(f -> f.inFull() && f.family())) {
        inFull.addAll(tried);
      }
    }
    // Somebody whose namesake is named in full is not meant by the family name.
    for (Find find : finds) {
      if (find.inFull() || !inFull.contains(find.key())) {
        note(find, tokens);
      }
    }
  }

  /** A place where an entity's name stands; {@code family} if others may share it. */
  private record Find(
      CompiledEntity entity, long key, int from, int last, boolean family, boolean inFull) {}

  /** The language of a code, without country and script. */
  public static String base(String code) {
    return code.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** The names that end with token {@code last}, of which the nominative may be {@code word}. */
  private void readTo(
      Tokens tokens,
      int last,
      String word,
      Dictionary dictionary,
      List<Find> finds,
      Set<Long> tried) {
    for (int from = last; from >= 0 && from > last - LONGEST; from--) {
      if (from < last && isParted(tokens, from + 1)) {
        return;
      }
      if (!mayBeInName(tokens, from) || !mayBeInName(tokens, last)) {
        continue;
      }
      long key = key(tokens, from, last, word);
      tried.add(key);
      for (CompiledDictionary layer : dictionary.compiled()) {
        if (layer.isFamily(key)) {
          for (Variant variant : layer.families(key)) {
            CompiledEntity entity = layer.entity(variant.entity());
            if (mayMean(entity, variant)) {
              finds.add(person(entity, key, tokens, from, last));
            }
          }
        }
        for (Variant variant : layer.wholes(key)) {
          CompiledEntity entity = layer.entity(variant.entity());
          if (mayMean(entity, variant)) {
            finds.add(new Find(entity, key, from, last, false, true));
          }
        }
      }
    }
  }

  /** In Latin letters a name that has such letters itself is not garbled yet. */
  private boolean mayMean(CompiledEntity entity, Variant variant) {
    return switch (variant.kind()) {
      case RIGHT, ACRONYM, NATIVE, STYLE -> true;
      case MEANS, IMPORTED -> false;
      case RENDERED, CASE, ALIAS ->
          script != Character.UnicodeScript.LATIN || !entity.natives().isEmpty();
    };
  }

  private static boolean isParted(Tokens tokens, int i) {
    Tokens.Gap gap = tokens.gap(i);
    return gap != Tokens.Gap.SPACE && gap != Tokens.Gap.HYPHEN && gap != Tokens.Gap.DOT;
  }

  /** Scripts without capitals have a letter that is neither. */
  private static boolean mayBeInName(Tokens tokens, int i) {
    return tokens.isCapitalised(i)
        || !Character.isLowerCase(tokens.source().codePointAt(tokens.start(i)));
  }

  private static long key(Tokens tokens, int from, int last, String word) {
    long key = Folding.emptyKey();
    for (int i = from; i < last; i++) {
      key = Folding.extend(key, tokens.source(), tokens.start(i), tokens.end(i));
    }
    return Folding.extend(key, word, 0, word.length());
  }

  private Find person(CompiledEntity entity, long key, Tokens tokens, int from, int last) {
    if (from > 0 && !isParted(tokens, from) && hasGiven(entity, tokens.word(from - 1))) {
      return new Find(entity, key, from - 1, last, true, true);
    }
    boolean behind =
        last + 1 < tokens.size()
            && !isParted(tokens, last + 1)
            && hasGiven(entity, tokens.word(last + 1));
    return new Find(entity, key, from, behind ? last + 1 : last, true, behind);
  }

  private boolean hasGiven(CompiledEntity entity, String word) {
    for (String form : spellings(word)) {
      if (entity.hasGivenKey(Folding.key(form))) {
        return true;
      }
    }
    return false;
  }

  /** What a word may be in the nominative, also in Latin letters; worked out once a word. */
  private Set<String> spellings(String word) {
    return spellings.computeIfAbsent(word, this::workOut);
  }

  /** A Ukrainian's name may stand as Russians spell it; Latin letters tell more of it. */
  private Set<String> workOut(String word) {
    Set<String> all = new LinkedHashSet<>();
    for (String form : Nominatives.of(word)) {
      keys.add(Folding.key(form));
      all.add(form);
      if (transcriber.isPresent() && !isLatin(form)) {
        all.add(transcriber.get().transcribe(form));
      }
    }
    return all;
  }

  private static boolean isLatin(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  private void note(Find find, Tokens tokens) {
    String id = find.entity().id();
    Named known = named.get(id);
    if (known == null || (find.inFull() && !known.inFull())) {
      String words = tokens.span(find.from(), find.last()).in(tokens.source());
      named.put(id, new Named(words, find.last() - find.from() + 1, find.inFull()));
    }
  }

  /** How the piece names an entity, if it does. */
  public Optional<Named> find(CompiledEntity entity) {
    Named found = named.get(entity.id());
    if (found != null) {
      return Optional.of(found);
    }
    if (!UNPARTED.contains(script)) {
      return Optional.empty();
    }
    return entity.natives().values().stream()
        .filter(form -> script(form) == Character.UnicodeScript.HAN && text.contains(form))
        .findFirst()
        .map(form -> new Named(form, form.length(), true));
  }

  /**
   * Whether the piece would show the name of an entity if it meant it: where names stand as they
   * are, or the entity's own name has the same letters.
   */
  public boolean wouldShow(CompiledEntity entity) {
    return switch (script) {
      case LATIN -> PLAIN.contains(language);
      case CYRILLIC, GREEK ->
          entity.natives().values().stream().anyMatch(form -> script(form) == script);
      default -> false;
    };
  }

  /** Whether every word of a name stands in the piece, in whatever case. */
  public boolean has(String name) {
    for (String word : List.of(name.split("[ -]"))) {
      if (!keys.contains(Folding.key(word))) {
        return false;
      }
    }
    return true;
  }

  /** How long the piece is, in UTF-16 units. */
  public int length() {
    return text.length();
  }

  /** The script of the first letter that tells one. */
  private static Character.UnicodeScript script(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .filter(found -> found != Character.UnicodeScript.COMMON)
        .findFirst()
        .orElse(Character.UnicodeScript.COMMON);
  }
}
