package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.matching.Untouchable;
import org.orthonym.text.Span;
import org.orthonym.text.Spans;

/**
 * Where a text is divided that is far longer than an article, such as a book or a year of news in
 * one file: what stands a hundred pages away says nothing about a name, and a section has an end.
 *
 * <p>A section ends at the first blank line behind so many commas and line breaks. Since hardly any
 * name has one, a text is divided in the same places once its names are right. Where no blank line
 * comes, it ends at a line break, a sentence or a blank.
 */
final class Sections {
  /** No shorter text is divided, and no section is longer if it can be helped, in UTF-16 units. */
  static final int LONGEST = 100_000;

  /** In German news some 50,000 units have as many commas and line breaks. */
  private static final int MARKS = 800;

  private final String text;
  private final Spans fenced;
  private final List<Span> sections = new ArrayList<>();

  private Sections(String text) {
    this.text = text;
    this.fenced = text.contains("orthonym:") ? Spans.of(Untouchable.in(text)) : Spans.NONE;
  }

  /** The sections of a text in order, which make up the whole of it. Time is linear in the text. */
  static List<Span> of(String text) {
    if (text.length() <= LONGEST) {
      return List.of(new Span(0, text.length()));
    }
    Sections sections = new Sections(text);
    for (int start = 0; start < text.length(); ) {
      int end = sections.behindFence(sections.end(start));
      sections.sections.add(new Span(start, end));
      start = end;
    }
    return sections.sections;
  }

  /** What an editor fenced off, and the marks around it, stay in one section. */
  private int behindFence(int cut) {
    if (cut == text.length()) {
      return cut;
    }
    List<Span> across = fenced.overlapping(new Span(cut - 1, cut + 1));
    boolean isAcross = !across.isEmpty() && across.get(0).start() < cut;
    return isAcross ? Math.max(cut, across.get(0).end()) : cut;
  }

  private int end(int start) {
    int marks = 0;
    int lineEnd = -1; // where a line began last
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      marks += c == ',' || c == '\n' ? 1 : 0;
      if (c == '\n') {
        boolean isBlank = lineEnd >= 0 && isBlank(lineEnd, at);
        lineEnd = at + 1;
        if (isBlank && marks >= MARKS) {
          return lineEnd;
        }
      }
      if (at - start == LONGEST - 1) {
        return endAnywhere(start, at + 1);
      }
    }
    return text.length();
  }

  private boolean isBlank(int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  /** The best place to end a section that should reach no farther than {@code most}. */
  private int endAnywhere(int start, int most) {
    int sentence = -1;
    int blank = -1;
    int apart = -1;
    for (int at = most; at > start + (most - start) / 2; at--) {
      char c = text.charAt(at - 1);
      if (c == '\n') {
        return at;
      }
      boolean endsSentence = c == ' ' && ".!?".indexOf(text.charAt(at - 2)) >= 0;
      sentence = endsSentence ? Math.max(sentence, at) : sentence;
      blank = c == ' ' ? Math.max(blank, at) : blank;
      apart = isInWord(c) ? apart : Math.max(apart, at);
    }
    if (apart > 0) {
      return sentence > 0 ? sentence : blank > 0 ? blank : apart;
    }
    int next = most;
    while (next < text.length() && isInWord(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) <= Character.COMBINING_SPACING_MARK
        || c == '\''
        || c == '’';
  }
}
