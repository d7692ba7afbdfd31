package org.orthonym.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * German words and names with their parts of speech, from german-pos-dict (CC BY-SA 4.0), a full
 * form lexicon of Daniel Naber and others. Compounds that it lacks are cut into words that it has.
 *
 * <p>Thread-safe. Takes some 30 ms to load, hence {@link #shared()}. Remembers what was asked
 * lately.
 */
public final class GermanLexicon implements Lexicon {
  private static final String RESOURCE = "/org/languagetool/resource/de/german.dict";
  private static final byte SEPARATOR = '_';
  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_COMPOUND = 60;
  private static final int MOST_CUTS = 3;
  private static final int REMEMBERED = 1 << 13;

  private final FSA fsa;
  private final FSATraversal traversal;
  private final AtomicReferenceArray<Remembered> memory = new AtomicReferenceArray<>(REMEMBERED);

  private record Remembered(String word, WordClass wordClass) {}

  private GermanLexicon(FSA fsa) {
    this.fsa = fsa;
    this.traversal = new FSATraversal(fsa);
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
    int bits = bits(word);
    if (bits == 0 && isCompound(word)) {
      bits = WordClass.NOUN;
    }
    return bits == 0 ? WordClass.UNKNOWN : new WordClass(bits);
  }

  private boolean isCompound(String word) {
    int length = word.length();
    return length >= 2 * SHORTEST_PART && length <= LONGEST_COMPOUND && isCompound(word, MOST_CUTS);
  }

  /** Whether the last part is a noun and what stands before it a word, or a compound itself. */
  private boolean isCompound(String word, int cuts) {
    for (int cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
      String tail = capitalised(word.substring(cut));
      if ((bits(tail) & WordClass.NOUN) != 0 && isHead(word.substring(0, cut), cuts)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(String head, int cuts) {
    if (isPart(head) || isPart(head + "e")) {
      return true;
    }
    boolean linked = head.endsWith("s") || head.endsWith("n") || head.endsWith("e");
    if (linked && head.length() > SHORTEST_PART && isPart(head.substring(0, head.length() - 1))) {
      return true;
    }
    return cuts > 1 && head.length() >= 2 * SHORTEST_PART && isCompound(head, cuts - 1);
  }

  /** A part of a compound is a word of some length; short ones prove nothing. */
  private boolean isPart(String head) {
    return head.length() >= SHORTEST_PART
        && ((bits(head) & (WordClass.NOUN | WordClass.OTHER)) != 0
            || (bits(head.toLowerCase(Locale.ROOT)) & WordClass.OTHER) != 0);
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private int bits(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    byte[] wanted = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    wanted[bytes.length] = SEPARATOR;
    MatchResult match = traversal.match(wanted);
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return 0;
    }
    int bits = 0;
    for (ByteBuffer reading : fsa.getSequences(match.node)) {
      bits |= bits(reading);
    }
    return bits;
  }

  private static int bits(ByteBuffer reading) {
    String text = StandardCharsets.ISO_8859_1.decode(reading).toString();
    String tag = text.substring(text.indexOf(SEPARATOR) + 1);
    if (tag.startsWith("SUB")) {
      return WordClass.NOUN;
    }
    if (!tag.startsWith("EIG")) {
      return WordClass.OTHER;
    }
    if (tag.endsWith("VOR")) {
      return WordClass.GIVEN | (tag.contains(":FEM:") ? WordClass.FEMALE : WordClass.MALE);
    }
    return tag.endsWith("NAC") ? WordClass.FAMILY : WordClass.PLACE;
  }
}
