package org.orthonym.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import morfologik.fsa.FSA;

/**
 * German words and names with their parts of speech, from german-pos-dict (CC BY-SA 4.0), a full
 * form lexicon of Daniel Naber and others. Compounds that it lacks are cut into words that it has.
 *
 * <p>Thread-safe. Takes some 30 ms to load, hence {@link #shared()}. Remembers what was asked
 * lately.
 */
public final class GermanLexicon implements Lexicon {
  private static final String RESOURCE = "/org/languagetool/resource/de/german.dict";
  private static final int REMEMBERED = 1 << 13;

  private final GermanWords words;
  private final GermanCompounds compounds;
  private final AtomicReferenceArray<Remembered> memory = new AtomicReferenceArray<>(REMEMBERED);

  private record Remembered(String word, WordClass wordClass) {}

  private GermanLexicon(FSA fsa) {
    this.words = new GermanWords(fsa);
    this.compounds = new GermanCompounds(words);
  }

  private static final class Holder {
    static final GermanLexicon SHARED = load();
  }

  /** The one lexicon of this program, loaded when it is first asked for. */
  public static GermanLexicon shared() {
    return Holder.SHARED;
  }

  private static GermanLexicon load() {
    try (InputStream in =
        Objects.requireNonNull(
            GermanLexicon.class.getResourceAsStream(RESOURCE), "german-pos-dict is missing")) {
      return new GermanLexicon(FSA.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the German lexicon cannot be read", e);
    }
  }

  @Override
  public WordClass lookUp(String word) {
    int slot = (word.hashCode() * 0x9e3779b1) >>> 19;
    Remembered last = memory.get(slot);
    if (last != null && last.word().equals(word)) {
      return last.wordClass();
    }
    WordClass found = ask(word);
    memory.set(slot, new Remembered(word, found));
    return found;
  }

  private WordClass ask(String word) {
    return word.isEmpty() ? WordClass.UNKNOWN : WordClass.of(bits(word, 0, word.charAt(0)));
  }

  private int bits(String text, int start, char first) {
    int bits = words.walk(text, start, text.length(), first).says();
    return bits == 0 && compounds.is(text, start, text.length(), first) ? WordClass.NOUN : bits;
  }

  @Override
  public WordClass lookUpTail(String word, int start) {
    return WordClass.of(bits(word, start, Character.toUpperCase(word.charAt(start))));
  }

  @Override
  public long nounTails(String word) {
    return compounds.nounTails(word);
  }
}
