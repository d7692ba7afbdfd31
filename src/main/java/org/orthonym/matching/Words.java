package org.orthonym.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.Cue;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryKeys;
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
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Dictionary dictionary;
  private final String language;
  private final WordForms memory;
  private final @Nullable WordForm[] forms;

  Words(Tokens tokens, Lexicon lexicon, Dictionary dictionary, String language, WordForms memory) {
    this.tokens = tokens;
    this.dictionary = dictionary;
    this.language = language;
    this.lexicon = lexicon;
    this.memory = memory;
    this.forms = new WordForm[tokens.size()];
  }

  Tokens tokens() {
    return tokens;
  }

  /** The form of a token. */
  WordForm form(int i) {
    WordForm form = forms[i];
    if (form == null) {
      form = memory.of(tokens, i);
      forms[i] = form;
    }
    return form;
  }

  /** The class of a token, as it would be written in the middle of a sentence. */
  WordClass classOf(int i) {
    boolean atHead = tokens.isSentenceStart(i);
    WordForm form = form(i);
    WordClass known = form.wordClass(atHead);
    if (known == null) {
      known = ask(i);
      form.noteClass(atHead, known);
    }
    return known;
  }

  private WordClass ask(int i) {
    WordClass found = askLexicon(i);
    return found.bits() == 0 && isTitle(i) ? WordClass.NOUN_ONLY : found;
  }

  /** Whether the dictionary has the token as a title: "Kronprinz", "Notenbankchefin". */
  boolean isTitle(int i) {
    WordForm form = form(i);
    return form.knows(Fact.TITLE)
        ? form.is(Fact.TITLE)
        : form.note(Fact.TITLE, cues(form).stream().anyMatch(cue -> cue.stems().size() == 1));
  }

  /** What the dictionary says a text tells with phrases that begin with a word. */
  List<Cue> cues(WordForm form) {
    List<Cue> known = form.cues();
    return known != null ? known : form.noteCues(cues(form.stem()));
  }

  /** What the dictionary says a text tells with phrases that begin with a word of this stem. */
  List<Cue> cues(String stem) {
    long key = DictionaryKeys.cue(language, stem);
    List<Cue> found = List.of();
    for (CompiledDictionary layer : dictionary.compiled()) {
      List<Cue> more = layer.cues(key);
      if (!found.isEmpty() && !more.isEmpty()) {
        more = Stream.concat(found.stream(), more.stream()).toList();
      }
      found = more.isEmpty() ? found : more;
    }
    return found;
  }

  private WordClass askLexicon(int i) {
    String word = composed(tokens.word(i));
    if (tokens.isAllCapitals(i) && word.length() > 1) {
      WordClass titled = lexicon.lookUp(titled(word));
      int small = lexicon.lookUp(word.toLowerCase(Locale.ROOT)).bits();
      return new WordClass(titled.bits() | small);
    }
    WordClass found = lexicon.lookUp(word);
    if (tokens.isCapitalised(i) && (found.bits() == 0 || tokens.isSentenceStart(i))) {
      int small = lexicon.lookUp(word.toLowerCase(Locale.ROOT)).bits();
      return small == 0 ? found : new WordClass(found.bits() | small);
    }
    return found;
  }

  /** Whether somebody in the dictionary has the token as a family name. */
  boolean isFamilyName(int i) {
    WordForm form = form(i);
    return form.knows(Fact.FAMILY)
        ? form.is(Fact.FAMILY)
        : form.note(Fact.FAMILY, isFamilyName(form.key()));
  }

  private boolean isFamilyName(long key) {
    for (CompiledDictionary layer : dictionary.compiled()) {
      if (layer.isFamily(key)) {
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

  private boolean isGivenName(long key) {
    for (CompiledDictionary layer : dictionary.compiled()) {
      if (layer.bearers(key) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The text with its marks on its letters, as lexicons and dictionaries have it. */
  static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** A word in capitals as a name is written: first letter large, the rest small. */
  static String titled(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT);
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

  int length(int i) {
    return tokens.end(i) - tokens.start(i);
  }
}
