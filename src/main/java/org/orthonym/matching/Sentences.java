package org.orthonym.matching;

import java.util.Arrays;
import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/**
 * Where the sentences of an article begin: a measure of nearness. A sentence without end is cut
 * after so many words that nothing in it is near any more.
 *
 * <p>Immutable and thread-safe. Building it takes time linear in the tokens; asking takes time
 * logarithmic in the sentences.
 */
final class Sentences {
  private static final int LONGEST = 200;

  private final int[] starts;
  private final int count;
  private final int tokens;

  private Sentences(int[] starts, int count, int tokens) {
    this.starts = starts;
    this.count = count;
    this.tokens = tokens;
  }

  /** The sentences of an article. */
  static Sentences of(Tokens tokens) {
    int[] starts = new int[8];
    int count = 1;
    for (int i = 1; i < tokens.size(); i++) {
      if (begins(tokens, i) || i - starts[count - 1] == LONGEST) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i;
      }
    }
    return new Sentences(starts, count, tokens.size());
  }

  private static boolean begins(Tokens tokens, int i) {
    return tokens.isSentenceStart(i) && (tokens.gap(i) == Gap.BREAK || endsSentence(tokens, i));
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

  private int number(int token) {
    int found = Arrays.binarySearch(starts, 0, count, token);
    return found >= 0 ? found : -found - 2;
  }

  /** The first token of the sentence of a token. */
  int first(int token) {
    return starts[number(token)];
  }

  /** The token behind the last of the sentence of a token. */
  int end(int token) {
    int next = number(token) + 1;
    return next < count ? starts[next] : tokens;
  }
}
