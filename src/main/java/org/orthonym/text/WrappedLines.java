package org.orthonym.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the line breaks that only keep a paragraph narrow, as in a mail, from those that mean
 * something. At the former a sentence goes on, and so does a name.
 *
 * <p>A paragraph is wrapped if most of its lines are so long that the first word of the next one
 * did hardly fit on them, and one of these goes on with a small letter. A line that ends a sentence
 * or comes before a bullet ends all the same. Time is linear in the text.
 */
final class WrappedLines {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  /** Names that were put right make lines longer or shorter than they were when wrapped. */
  private static final int SLACK = 8;

  private final String text;
  private final BitSet soft = new BitSet();
  private final List<Span> paragraph = new ArrayList<>();

  private WrappedLines(String text) {
    this.text = text;
  }

  /** The offsets of the characters of all line breaks that mean nothing. */
  static BitSet in(String text) {
    WrappedLines lines = new WrappedLines(text);
    if (text.indexOf('\n') >= 0) {
      lines.read();
    }
    return lines.soft;
  }

  private void read() {
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      int last = end;
      while (last > start && isBlank(text.charAt(last - 1))) {
        last--;
      }
      int first = start;
      while (first < last && isBlank(text.charAt(first))) {
        first++;
      }
      if (last == first || last - first > WIDEST) {
        end();
      } else {
        paragraph.add(new Span(first, last));
      }
      start = end + 1;
    }
    end();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\u00A0';
  }

  /** Ends a paragraph. */
  private void end() {
    int width = paragraph.stream().mapToInt(Span::length).max().orElse(0);
    if (paragraph.size() > 1 && width >= NARROWEST) {
      List<Span> full = new ArrayList<>();
      boolean goesOn = false;
      for (int i = 0; i + 1 < paragraph.size(); i++) {
        Span line = paragraph.get(i);
        Span next = paragraph.get(i + 1);
        if (line.length() + 1 + firstWord(next) > width - SLACK && isInSentence(line, next)) {
          int lineBreak = line.end();
          full.add(new Span(lineBreak, next.start()));
          goesOn |= Character.isLowerCase(text.codePointAt(next.start()));
        }
      }
      if (goesOn && 2 * full.size() >= paragraph.size() - 1) {
        full.forEach(gap -> soft.set(gap.start(), gap.end()));
      }
    }
    paragraph.clear();
  }

  private int firstWord(Span line) {
    int at = line.start();
    while (at < line.end() && !isBlank(text.charAt(at))) {
      at++;
    }
    return at - line.start();
  }

  private boolean isInSentence(Span line, Span next) {
    char last = text.charAt(line.end() - 1);
    char first = text.charAt(next.start());
    boolean begins = Character.isLetterOrDigit(first) || Character.isSurrogate(first);
    return ".!?:…".indexOf(last) < 0 && (begins || "(„\"“»«‚'’".indexOf(first) >= 0);
  }
}
