package org.orthonym.matching;

import java.util.List;
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
  private static final int SLOTS = 1 << 15;
  private static final int WAYS = 4;
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 16;

  private final AtomicReferenceArray<Remembered> slots = new AtomicReferenceArray<>(SLOTS);

  /**
   * The candidates of some words.
   *
   * @param heads see {@link #heads}
   * @param longer right forms that begin with the words and were looked for behind them
   * @param goesOn a bit for each of these with which the text went on
   */
  private record Remembered(
      String text, int heads, List<String> longer, long goesOn, List<Candidate> candidates) {
    boolean is(Mention mention, int itsHeads) {
      int start = mention.start();
      return heads == itsHeads
          && text.length() == mention.end() - start
          && mention.tokens().source().startsWith(text, start)
          && (longer.isEmpty() || goesOn == goingOn(longer, mention));
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
    int heads = heads(mention);
    int slot = slot(mention, heads);
    for (int way = 0; way < WAYS; way++) {
      Remembered kept = slots.getPlain(slot ^ way);
      if (kept == null) {
        return null;
      }
      if (kept.is(mention, heads)) {
        return kept.candidates();
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
    int heads = heads(mention);
    List<String> forms = List.copyOf(longer);
    Remembered kept =
        new Remembered(
            mention.text(), heads, forms, goingOn(forms, mention), List.copyOf(candidates));
    int slot = slot(mention, heads);
    for (int way = WAYS - 1; way > 0; way--) {
      slots.setRelease(slot ^ way, slots.getPlain(slot ^ (way - 1)));
    }
    slots.setRelease(slot, kept);
  }

  /** A bit for each of the first words that begins a sentence. */
  private static int heads(Mention mention) {
    Tokens tokens = mention.tokens();
    int heads = 0;
    for (int i = mention.from(); i <= mention.last(); i++) {
      heads = heads << 1 | (tokens.isSentenceStart(i) ? 1 : 0);
    }
    return heads;
  }

  private static int slot(Mention mention, int heads) {
    String text = mention.tokens().source();
    int hash = heads;
    for (int i = mention.start(); i < mention.end(); i++) {
      hash = hash * 31 + text.charAt(i);
    }
    hash *= 0x9e3779b1;
    return (hash >>> 17) & -WAYS;
  }
}
