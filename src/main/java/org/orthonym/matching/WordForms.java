package org.orthonym.matching;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.orthonym.text.Tokens;

/**
 * The word forms that were met lately, so that each is looked into once and not once a mention: a
 * text has few new words. Long words, which are no words, are not kept.
 *
 * <p>Thread-safe. Takes bounded memory; looking a word up that is kept allocates nothing.
 */
final class WordForms {
  private static final int LONGEST = 40;
  private static final int SLOTS = 1 << 16;
  private static final int WAYS = 4;

  private final AtomicReferenceArray<WordForm> forms = new AtomicReferenceArray<>(SLOTS);

  /** The form of token {@code i}. */
  WordForm of(Tokens tokens, int i) {
    String text = tokens.source();
    int start = tokens.start(i);
    int end = tokens.end(i);
    if (end - start > LONGEST) {
      return new WordForm(text.substring(start, end), 0);
    }
    long hash = hash(text, start, end);
    int slot = (int) (hash >>> 48) & -WAYS;
    for (int way = 0; way < WAYS; way++) {
      WordForm kept = forms.getPlain(slot ^ way);
      if (kept == null) {
        break;
      }
      if (kept.hash() == hash) {
        return kept;
      }
    }
    WordForm form = new WordForm(text.substring(start, end), hash);
    keep(form, slot);
    return form;
  }

  /** The newest of a few ways comes first. */
  private void keep(WordForm form, int slot) {
    for (int way = WAYS - 1; way > 0; way--) {
      forms.setRelease(slot ^ way, forms.getPlain(slot ^ (way - 1)));
    }
    forms.setRelease(slot, form);
  }

  private static long hash(String text, int start, int end) {
    long hash = (long) end - start;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
  }
}
