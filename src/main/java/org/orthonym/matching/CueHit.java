package org.orthonym.matching;

import org.orthonym.dictionary.Cue;
import org.orthonym.text.Tokens;

/**
 * A cue where it stands: tokens {@code from} up to and including {@code last}.
 *
 * @param cue what it tells
 * @param from the first token
 * @param last the last token
 * @param whole whether it is the whole word; else only the tail or head of a compound
 */
record CueHit(Cue cue, int from, int last, boolean whole) {
  /** As the article has it, but on one line. */
  String text(Tokens tokens) {
    return Mention.onOneLine(tokens.span(from, last).in(tokens.source()));
  }

  boolean isOffice() {
    return cue.kind() == Cue.Kind.OFFICE;
  }
}
