package org.orthonym.matching;

import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/** Where the sentences of an article end: a measure of nearness. Stateless and thread-safe. */
final class Sentences {
  private Sentences() {}

  /** For each token the number of its sentence, from 0. Time is linear in the tokens. */
  static int[] of(Tokens tokens) {
    int[] sentences = new int[tokens.size()];
    int number = 0;
    for (int i = 1; i < sentences.length; i++) {
      if (tokens.gap(i) == Gap.BREAK || (tokens.isSentenceStart(i) && endsSentence(tokens, i))) {
        number++;
      }
      sentences[i] = number;
    }
    return sentences;
  }

  private static boolean endsSentence(Tokens tokens, int i) {
    for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
      char c = tokens.source().charAt(at);
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        return true;
      }
    }
    return false;
  }
}
