package org.orthonym.matching;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.orthonym.text.Tokens;

/**
 * The mentions that were met lately, with their candidates. These follow from the words of a mention
 * and from which of them begin a sentence, wherever it stands.
 *
 * <p>Thread-safe. Takes bounded memory; asking allocates nothing.
 */
final class CandidateMemory {
  private static final int SLOTS = 1 << 14;
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 16;

  private final AtomicReferenceArray<Remembered> slots = new AtomicReferenceArray<>(SLOTS);

  private record Remembered(String text, int heads, List<Candidate> candidates) {
    boolean is(Mention mention, int itsHeads) {
      int start = mention.start();
      return heads == itsHeads
          && text.length() == mention.end() - start
          && mention.tokens().source().startsWith(text, start);
    }
  }

  /** The candidates of the same words, if they are remembered. */
  @Nullable List<Candidate> get(Mention mention) {
    int heads = heads(mention);
    int slot = slot(mention, heads);
    Remembered first = slots.getPlain(slot);
    if (first != null && first.is(mention, heads)) {
      return first.candidates();
    }
    Remembered second = slots.getPlain(slot ^ 1);
    return second != null && second.is(mention, heads) ? second.candidates() : null;
  }

  /** Remembers the candidates of a mention's words, which must not hold on to its text. */
  void put(Mention mention, List<Candidate> candidates) {
    if (mention.end() - mention.start() > LONGEST || mention.size() > MOST_WORDS) {
      return;
    }
    int heads = heads(mention);
    int slot = slot(mention, heads);
    Remembered first = slots.getPlain(slot);
    if (first != null) {
      slots.setRelease(slot ^ 1, first);
    }
    slots.setRelease(slot, new Remembered(mention.text(), heads, List.copyOf(candidates)));
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
    return hash >>> 18;
  }
}
