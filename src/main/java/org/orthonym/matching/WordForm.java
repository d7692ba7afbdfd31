package org.orthonym.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.Cue;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.name.Stem;

/**
 * A word as it is written, with what the lexicon and the dictionary were found to say of it.
 *
 * <p>Facts are filled in when they are first asked for. Threads may do so at once: they find the
 * same, and each fact is immutable, so no lock is needed.
 */
final class WordForm {
  private static final int UNKNOWN = -1;

  private final String word;
  private final long hash;
  private final long key;
  private final boolean particle;
  private @Nullable String stem;
  private @Nullable List<Cue> cues;
  private @Nullable List<Cue> compound;
  private int longest = UNKNOWN;
  private volatile long meaning = UNKNOWN; // else a thread might see half of it
  private byte facts;

  WordForm(String word, long hash) {
    this.word = word;
    this.hash = hash;
    this.key = Folding.key(word);
    this.particle = PersonName.isParticle(word);
  }

  /** A yes-or-no fact of a word, two bits each: whether it is known, and what it is. */
  enum Fact {
    /** The dictionary has it as a title. */
    TITLE,
    /** Somebody in the dictionary has it as a family name. */
    FAMILY,
    /** Somebody in the dictionary has it as a given name. */
    GIVEN;

    private int known() {
      return 1 << (2 * ordinal());
    }

    private int holds() {
      return 2 << (2 * ordinal());
    }
  }

  /** The word itself. */
  String word() {
    return word;
  }

  /** The hash of its letters, which only the same letters have but for one in 2^64 by chance. */
  long hash() {
    return hash;
  }

  /** Its folded key. */
  long key() {
    return key;
  }

  /** Whether it is a particle such as {@code von}. */
  boolean isParticle() {
    return particle;
  }

  /** Whether a fact is known. */
  boolean knows(Fact fact) {
    return (facts & fact.known()) != 0;
  }

  /** Whether a fact holds, if it is known. */
  boolean is(Fact fact) {
    return (facts & fact.holds()) != 0;
  }

  /**
   * Notes a fact, and gives it back. One that another thread notes at once may have to be again.
   */
  boolean note(Fact fact, boolean holds) {
    facts = (byte) (facts | fact.known() | (holds ? fact.holds() : 0));
    return holds;
  }

  /** Its stem. */
  String stem() {
    String known = stem;
    if (known == null) {
      known = Stem.of(word);
      stem = known;
    }
    return known;
  }

  /** The cues that begin with it, if they are known. */
  @Nullable List<Cue> cues() {
    return cues;
  }

  /** Notes the cues that begin with it, and gives them back. */
  List<Cue> noteCues(List<Cue> found) {
    List<Cue> copy = List.copyOf(found);
    cues = copy;
    return copy;
  }

  /** The cues in it as a compound, if they are known. */
  @Nullable List<Cue> compound() {
    return compound;
  }

  /** Notes the cues in it as a compound, and gives them back. */
  List<Cue> noteCompound(List<Cue> found) {
    List<Cue> copy = List.copyOf(found);
    compound = copy;
    return copy;
  }

  /** A number for what it means in names; 0 if nothing, -1 if that is not known yet. */
  long meaning() {
    return meaning;
  }

  /** Notes what it means in names, and gives it back. */
  long noteMeaning(long found) {
    meaning = found;
    return found;
  }

  /** Whether it is known how long the phrases are that begin with it. */
  boolean knowsLongest() {
    return longest != UNKNOWN;
  }

  /** Of how many words the longest phrase is that begins with it. */
  int longest() {
    return longest;
  }

  /** Notes how long the longest phrase is that begins with it, and gives it back. */
  int noteLongest(int words) {
    longest = words;
    return words;
  }
}
