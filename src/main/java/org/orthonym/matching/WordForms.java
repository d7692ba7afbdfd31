package org.orthonym.matching;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.orthonym.text.Tokens;

/**
 * The word forms that were met lately, so that each is looked into once and not once a mention: a
 * text has few new words. Long words, which are no words, are not kept.
 *
 * <p>What most tokens are asked for, their {@link Marks}, lies in numbers beside the hash of the
 * word, so that a token is passed over with one look into the memory. Thread-safe. Takes bounded
 * memory; looking a word up that is kept allocates nothing.
 */
final class WordForms {
  private static final int LONGEST = 40;
  private static final int SLOTS = 1 << 17;
  private static final int WAYS = 4;
  private static final long TAG = 0xffff_ffff_0000_0000L;

  /**
   * For each slot the hash of a word, and behind it its marks inside a sentence, at the head of one
   * in the next 16 bits, and above them half of the hash: two threads may write a slot at once, and
   * marks count only with the hash that they belong to.
   */
  private final AtomicLongArray marks = new AtomicLongArray(2 * SLOTS);

  private final AtomicReferenceArray<WordForm> forms = new AtomicReferenceArray<>(SLOTS);

  /** The hash of a token; 0 if its word is too long to be kept. */
  static long hash(Tokens tokens, int i) {
    String text = tokens.source();
    int start = tokens.start(i);
    int end = tokens.end(i);
    if (end - start > LONGEST) {
      return 0;
    }
    long hash = (long) end - start;
    for (int at = start; at < end; at++) {
      hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
    }
    return (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
  }

  /** The marks of the word of a hash, at the head of a sentence or inside one; 0 if not known. */
  int marks(long hash, boolean atHead) {
    int slot = slot(hash);
    for (int way = 0; way < WAYS; way++) {
      long kept = marks.getPlain(2 * (slot ^ way));
      if (kept == hash) {
        long known = marks.getPlain(2 * (slot ^ way) + 1);
        boolean isOfHash = ((known ^ hash) & TAG) == 0;
        return isOfHash ? (int) (atHead ? known >>> Marks.BITS : known) & Marks.ALL : 0;
      }
    }
    return 0;
  }

  /** Notes the marks of the word of a hash. */
  void note(long hash, boolean atHead, int found) {
    if (hash == 0) {
      return;
    }
    int slot = slot(hash);
    for (int way = 0; way < WAYS; way++) {
      int at = 2 * (slot ^ way);
      if (marks.getPlain(at) == hash) {
        long known = marks.getPlain(at + 1);
        long other = ((known ^ hash) & TAG) == 0 ? known : 0;
        marks.setRelease(at + 1, with(hash, other, atHead, found));
        return;
      }
    }
    for (int way = WAYS - 1; way > 0; way--) { // the newest of a few ways comes first
      int at = 2 * (slot ^ way);
      int before = 2 * (slot ^ (way - 1));
      marks.setRelease(at + 1, marks.getPlain(before + 1));
      marks.setRelease(at, marks.getPlain(before));
    }
    marks.setRelease(2 * slot + 1, with(hash, 0, atHead, found));
    marks.setRelease(2 * slot, hash);
  }

  private static long with(long hash, long other, boolean atHead, int found) {
    long kept = other & (atHead ? Marks.ALL : (long) Marks.ALL << Marks.BITS);
    return (hash & TAG) | kept | (atHead ? (long) found << Marks.BITS : found);
  }

  /** The form of token {@code i}, which has this hash. */
  WordForm of(Tokens tokens, int i, long hash) {
    if (hash == 0) {
      return new WordForm(tokens.word(i), hash);
    }
    int slot = slot(hash);
    for (int way = 0; way < WAYS; way++) {
      WordForm kept = forms.getPlain(slot ^ way);
      if (kept == null) {
        break;
      }
      if (kept.hash() == hash) {
        return kept;
      }
    }
    WordForm form = new WordForm(tokens.word(i), hash);
    for (int way = WAYS - 1; way > 0; way--) {
      forms.setRelease(slot ^ way, forms.getPlain(slot ^ (way - 1)));
    }
    forms.setRelease(slot, form);
    return form;
  }

  private static int slot(long hash) {
    return (int) (hash >>> 47) & -WAYS;
  }
}
