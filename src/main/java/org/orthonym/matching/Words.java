package org.orthonym.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.Cue;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.NameWords;
import org.orthonym.matching.WordForm.Fact;
import org.orthonym.name.Folding;
import org.orthonym.name.Lexicon;
import org.orthonym.name.WordClass;
import org.orthonym.text.Tokens;

/**
 * The tokens of one article with what the lexicon says of each, asked when it is needed.
 *
 * <p>Not thread-safe; one an article.
 */
final class Words {
  /** Honorifics in spellings of other languages: they stand before names and are none. */
  private static final Set<String> HONORIFICS =
      Set.of(
          "Ayatollah",
          "Ayatolá",
          "Cheikh",
          "Cheik",
          "Hodschatoleslam",
          "Imam",
          "Mullah",
          "Rabbi",
          "Shaikh",
          "Shaykh",
          "Sheik",
          "Sheikh",
          "Sir");

  private final Tokens tokens;
  private final WordsOfLexicon lexicon;
  private final Compounds compounds;
  private final Dictionary dictionary;
  private final CueWords cues;
  private final WordForms memory;
  private final @Nullable WordForm[] forms;
  private final long[] hashes;
  private final int[] marks;

  Words(Tokens tokens, Lexicon lexicon, Dictionary dictionary, String language, WordForms memory) {
    this.tokens = tokens;
    this.dictionary = dictionary;
    this.cues = new CueWords(dictionary, language);
    this.lexicon = new WordsOfLexicon(tokens, lexicon);
    this.compounds = new Compounds(lexicon);
    this.memory = memory;
    this.forms = new @Nullable WordForm[tokens.size()];
    this.hashes = new long[forms.length];
    this.marks = new int[forms.length];
    for (int i = 0; i < forms.length; i++) {
      hashes[i] = WordForms.hash(tokens, i);
      int known = memory.marks(hashes[i], tokens.isSentenceStart(i));
      marks[i] = known != 0 ? known : workOut(i);
    }
  }

  private int workOut(int i) {
    WordForm form = form(i);
    boolean isCapitalised = tokens.isCapitalised(i);
    if (isCapitalised) {
      marks[i] = withClass(0, ask(i));
    }
    int found = marks[i] | Marks.KNOWN;
    if (!tokens.isNumber(i) && hasCues(i)) {
      found |= Marks.CUE;
    }
    if (isCapitalised) {
      found |=
          (classOf(i).isPlainWord() ? Marks.PLAIN : 0)
              | (isGivenName(i) ? Marks.GIVEN : 0)
              | (isFamilyName(i) ? Marks.FAMILY : 0)
              | (meaning(i) != 0 ? Marks.MEANING : 0);
    }
    if ((isCapitalised || tokens.isNumber(i)) && longest(form) > 1) {
      found |= Marks.PHRASE;
    }
    memory.note(hashes[i], tokens.isSentenceStart(i), found);
    return found;
  }

  private static int withClass(int marks, WordClass found) {
    return marks | Marks.CLASS | found.bits() << Marks.CLASS_SHIFT;
  }

  private boolean hasCues(int i) {
    WordForm form = forms[i];
    return !cues.of(form).isEmpty()
        || (tokens.isCapitalised(i) && !cues.inCompound(form).isEmpty());
  }

  /** Whether a token has all of some {@link Marks}. */
  boolean has(int i, int wanted) {
    return (marks[i] & wanted) == wanted;
  }

  Tokens tokens() {
    return tokens;
  }

  /** The form of a token. */
  WordForm form(int i) {
    WordForm form = forms[i];
    if (form == null) {
      form = memory.of(tokens, i, hashes[i]);
      forms[i] = form;
    }
    return form;
  }

  /** The class of a token, as it would be written in the middle of a sentence. */
  WordClass classOf(int i) {
    if ((marks[i] & Marks.CLASS) == 0) {
      marks[i] = withClass(marks[i], ask(i));
      memory.note(hashes[i], tokens.isSentenceStart(i), marks[i]);
    }
    return WordClass.of(marks[i] >>> Marks.CLASS_SHIFT);
  }

  private WordClass ask(int i) {
    WordClass found = lexicon.classOf(i);
    boolean isNoun =
        found.bits() == 0
            && !GluedTail.isJoined(tokens.word(i))
            && (isTitle(i) || HONORIFICS.contains(tokens.word(i)) || isCompound(i));
    return isNoun ? WordClass.NOUN_ONLY : found;
  }

  /**
   * Whether a word that no lexicon has ends in a long common noun: "Quirinalspalast". Short nouns
   * end family names as well ("Stoltenberg"), and names of the dictionary are none.
   */
  private boolean isCompound(int i) {
    String word = tokens.word(i);
    return Compounds.mayBe(word)
        && !isFamilyName(i)
        && !isGivenName(i)
        && !isWholeName(i)
        && compounds.is(word);
  }

  /** Whether the dictionary has the token as a title: "Kronprinz", "Notenbankchefin". */
  boolean isTitle(int i) {
    WordForm form = form(i);
    return form.knows(Fact.TITLE)
        ? form.is(Fact.TITLE)
        : form.note(Fact.TITLE, cues.of(form).stream().anyMatch(Words::isTitle));
  }

  private static boolean isTitle(Cue cue) {
    return cue.kind() != Cue.Kind.COUNTRY && cue.stems().size() == 1;
  }

  /** What the lexicon says of words. */
  WordsOfLexicon lexicon() {
    return lexicon;
  }

  /** A number for what a word means in names; 0 if nothing. */
  long meaning(int i) {
    WordForm form = form(i);
    return form.meaning() != -1 ? form.meaning() : form.noteMeaning(ask(form));
  }

  private long ask(WordForm form) {
    long meaning = NameWords.shared().meaning(form.stem());
    if (meaning == 0) {
      for (Cue cue : cues.of(form)) {
        if (cue.kind() == Cue.Kind.COUNTRY && cue.stems().size() == 1) {
          return NameWords.country(cue.id());
        }
      }
    }
    return meaning;
  }

  /** The offices and countries that words tell. */
  CueWords cues() {
    return cues;
  }

  /** Of how many words the longest whole name is that begins with a word; 0 if none does. */
  int longest(WordForm form) {
    return form.knowsLongest() ? form.longest() : form.noteLongest(longest(form.key()));
  }

  private int longest(long key) {
    int longest = 0;
    for (CompiledDictionary layer : dictionary.compiled()) {
      longest = Math.max(longest, Math.max(layer.longest(key), layer.known().longest(key)));
    }
    return longest;
  }

  /** Whether somebody in the dictionary has the token as a family name. */
  boolean isFamilyName(int i) {
    WordForm form = form(i);
    return form.knows(Fact.FAMILY)
        ? form.is(Fact.FAMILY)
        : form.note(Fact.FAMILY, isFamilyName(form.key()));
  }

  /** Whether somebody has the tokens, run together, as a family name. */
  boolean isFamilyName(int from, int last) {
    return isFamilyName(key(from, last));
  }

  /** Whether somebody has what this is the key of as a family name. */
  boolean isFamilyName(long key) {
    for (CompiledDictionary layer : dictionary.compiled()) {
      if (layer.isFamily(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether something in the dictionary is called so, and by nothing else. */
  private boolean isWholeName(int i) {
    long key = key(i, i);
    for (CompiledDictionary layer : dictionary.compiled()) {
      if (layer.isWhole(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody in the dictionary has the token as a given name. */
  boolean isGivenName(int i) {
    WordForm form = form(i);
    return form.knows(Fact.GIVEN)
        ? form.is(Fact.GIVEN)
        : form.note(Fact.GIVEN, isGivenName(form.key()));
  }

  /** Whether somebody has the tokens, run together, as a given name. */
  boolean isGivenName(int from, int last) {
    return isGivenName(key(from, last));
  }

  private boolean isGivenName(long key) {
    for (CompiledDictionary layer : dictionary.compiled()) {
      if (layer.bearers(key) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The folded key of tokens {@code from} up to and including {@code last}, run together. */
  long key(int from, int last) {
    long key = form(from).key();
    for (int i = from + 1; i <= last; i++) {
      key = Folding.extend(key, tokens.source(), tokens.start(i), tokens.end(i));
    }
    return key;
  }

  /** The same, with the last {@code less} UTF-16 units of the last token left out. */
  long keyWithout(int from, int last, int less) {
    long key = from < last ? key(from, last - 1) : Folding.emptyKey();
    return Folding.extend(key, tokens.source(), tokens.start(last), tokens.end(last) - less);
  }

  /** The key of a token's letters before {@code cut}, an offset of the text in it. */
  long keyBefore(int i, int cut) {
    return Folding.extend(Folding.emptyKey(), tokens.source(), tokens.start(i), cut);
  }

  /**
   * The key of what stands behind {@code cut}, an offset in the first token, up to and including
   * the last token but for its {@code less} last UTF-16 units.
   */
  long keyBehind(int cut, int first, int last, int less) {
    int end = tokens.end(first) - (first == last ? less : 0);
    long key = Folding.extend(Folding.emptyKey(), tokens.source(), cut, end);
    for (int i = first + 1; i <= last; i++) {
      int to = tokens.end(i) - (i == last ? less : 0);
      key = Folding.extend(key, tokens.source(), tokens.start(i), to);
    }
    return key;
  }

  int length(int i) {
    return tokens.end(i) - tokens.start(i);
  }
}
