package org.orthonym.matching;

import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.orthonym.text.Tokens;

/**
 * The mentions that were met lately, with their candidates. These follow from the words of a
 * mention and from which of them begin a sentence, wherever it stands.
 *
 * <p>Thread-safe. Takes bounded memory; asking allocates nothing.
 */
final class CandidateMemory {
  private static final int SLOTS = 1 << 16;
  private static final int WAYS = 4;
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 16;

  /** The hashes of what lies in the slots, so that a mention is told at the sight of a number. */
  private final AtomicLongArray hashes = new AtomicLongArray(SLOTS);

  private final AtomicReferenceArray<Remembered> slots = new AtomicReferenceArray<>(SLOTS);

  /**
   * The candidates of some words.
   *
   * @param hash that of the words, which only the same words have but for one in 2^64 by chance
   * @param longer right forms that begin with the words and were looked for behind them
   * @param goesOn a bit for each of these with which the text went on
   */
  private record Remembered(
      long hash, List<String> longer, long goesOn, List<Candidate> candidates) {
    boolean is(long itsHash, Mention mention) {
      return hash == itsHash && (longer.isEmpty() || goesOn == goingOn(longer, mention));
    }
  }

  private static long goingOn(List<String> longer, Mention mention) {
    String source = mention.tokens().source();
    long bits = 0;
    for (int i = 0; i < longer.size(); i++) {
      bits |= source.startsWith(longer.get(i), mention.start()) ? 1L << i : 0;
    }
    return bits;
  }

  /** The candidates of the same words, if they are remembered. */
  @Nullable List<Candidate> get(Mention mention) {
    long hash = hash(mention);
    int slot = slot(hash);
    for (int way = 0; way < WAYS; way++) {
      if (hashes.getPlain(slot ^ way) == hash) {
        Remembered kept = slots.getAcquire(slot ^ way);
        if (kept != null && kept.is(hash, mention)) {
          return kept.candidates();
        }
      }
    }
    return null;
  }

  /**
   * Remembers the candidates of a mention's words, which must not hold on to its text.
   *
   * @param longer right forms that begin with the words: the candidates would be others if the text
   *     went on with others of them
   */
  void put(Mention mention, List<Candidate> candidates, List<String> longer) {
    if (mention.end() - mention.start() > LONGEST
        || mention.size() > MOST_WORDS
        || longer.size() > Long.SIZE) {
      return;
    }
    List<String> forms = List.copyOf(longer);
    long hash = hash(mention);
    Remembered kept = new Remembered(hash, forms, goingOn(forms, mention), List.copyOf(candidates));
    int slot = slot(hash);
    for (int way = WAYS - 1; way > 0; way--) {
      slots.setRelease(slot ^ way, slots.getPlain(slot ^ (way - 1)));
      hashes.setRelease(slot ^ way, hashes.getPlain(slot ^ (way - 1)));
    }
    slots.setRelease(slot, kept);
    hashes.setRelease(slot, hash);
  }

  /** The hash of the words, and of which of them begin a sentence. */
  private static long hash(Mention mention) {
    Tokens tokens = mention.tokens();
    long hash = (long) mention.end() - mention.start();
    for (int i = mention.from(); i <= mention.last(); i++) {
      hash = hash << 1 | (tokens.isSentenceStart(i) ? 1 : 0);
    }
    hash *= 0x9e3779b97f4a7c15L; // else the length and a letter could make up for each other
    String text = tokens.source();
    for (int i = mention.start(); i < mention.end(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
  }

  private static int slot(long hash) {
    return (int) (hash >>> 48) & -WAYS;
  }
}
