package org.orthonym.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
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
  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_COMPOUND = 60;
  private static final int MOST_CUTS = 3;
  private static final int REMEMBERED = 1 << 13;

  private final GermanWords words;
  private final AtomicReferenceArray<Remembered> memory = new AtomicReferenceArray<>(REMEMBERED);

  private record Remembered(String word, WordClass wordClass) {}

  private GermanLexicon(FSA fsa) {
    this.words = new GermanWords(fsa);
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
    int bits = words.bits(word, 0, word.length(), GermanWords.NONE, GermanWords.NONE);
    if (bits == 0 && isCompound(word)) {
      bits = WordClass.NOUN;
    }
    return bits == 0 ? WordClass.UNKNOWN : new WordClass(bits);
  }

  private boolean isCompound(String word) {
    int length = word.length();
    return length >= 2 * SHORTEST_PART
        && length <= LONGEST_COMPOUND
        && isCompound(word, word.toLowerCase(Locale.ROOT), length, MOST_CUTS);
  }

  /**
   * Whether the first {@code end} letters end in a noun and begin with a word, or a compound.
   *
   * @param small the word in small letters
   */
  private boolean isCompound(String word, String small, int end, int cuts) {
    for (int cut = end - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
      char first = Character.toUpperCase(word.charAt(cut));
      if ((words.bits(word, cut, end, first, GermanWords.NONE) & WordClass.NOUN) != 0
          && isHead(word, small, cut, cuts)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(String word, String small, int end, int cuts) {
    if (isPart(word, small, end, GermanWords.NONE) || isPart(word, small, end, 'e')) {
      return true;
    }
    char last = word.charAt(end - 1);
    boolean linked = last == 's' || last == 'n' || last == 'e';
    if (linked && end > SHORTEST_PART && isPart(word, small, end - 1, GermanWords.NONE)) {
      return true;
    }
    return cuts > 1 && end >= 2 * SHORTEST_PART && isCompound(word, small, end, cuts - 1);
  }

  /** A part of a compound is a word of some length; short ones prove nothing. */
  private boolean isPart(String word, String small, int end, char more) {
    int length = end + (more == GermanWords.NONE ? 0 : 1);
    return length >= SHORTEST_PART
        && ((words.bits(word, 0, end, GermanWords.NONE, more) & (WordClass.NOUN | WordClass.OTHER))
                != 0
            || (small.length() == word.length()
                && (words.bits(small, 0, end, GermanWords.NONE, more) & WordClass.OTHER) != 0));
  }
}
