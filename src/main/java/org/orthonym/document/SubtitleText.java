package org.orthonym.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the text of subtitles together: one running text over the cues, whose numbers and times are
 * not read. A line break within a cue or between two is a blank of the text. A new speaker ({@code
 * <v Name>} or a dash) begins a new line.
 */
final class SubtitleText {
  /** The line of times above a cue, as a regular expression. Hours may be left out in WebVTT. */
  static final String TIMES =
      "[ \\t]*(?:\\d{1,3}:)?\\d{1,2}:\\d{2}[,.]\\d{1,3}[ \\t]*-->[ \\t]*(?:\\d{1,3}:)?\\d{1,2}:"
          + "\\d{2}[,.]\\d{1,3}[^\\r\\n]*";

  private static final Pattern TIME_LINE = Pattern.compile(TIMES);

  /** Tags of both formats, and the braces that SubRip has from elsewhere. */
  private static final Pattern TAG =
      Pattern.compile(
          "<v(?:\\.[^\\s<>]*)?[ \\t]+(?<speaker>[^<>]*)>|<[^<>]{0,200}>|\\{\\\\[^{}]{0,200}\\}");

  private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s?\\S.*");

  private final String source;
  private final SourceTextBuilder out;
  private final boolean web;
  private final Fences fences;
  private final Entities entities = Entities.ofHtml();
  private boolean owesBlank;

  /**
   * @param source the characters of the file
   * @param web whether it is WebVTT, which has entities, voices and comments
   * @param out takes the text
   */
  SubtitleText(String source, boolean web, SourceTextBuilder out) {
    this.source = source;
    this.web = web;
    this.out = out;
    this.fences = new Fences(source);
  }

  /** Adds the text; the number of cues. */
  int add() {
    int cues = 0;
    int at = 0;
    while (at < source.length()) {
      int end = lineEnd(at);
      if (TIME_LINE.matcher(source).region(at, end).matches()) {
        cues++;
        at = addCue(nextLine(end));
      } else if (web && source.startsWith("NOTE", at)) {
        int blockEnd = blockEnd(at);
        fences.comment(at, blockEnd);
        at = nextLine(blockEnd);
      } else {
        at = nextLine(end);
      }
    }
    fences.all().forEach(out::fence);
    return cues;
  }

  private int addCue(int start) {
    int at = start;
    while (at < source.length() && lineEnd(at) > at) {
      int end = lineEnd(at);
      addLine(at, end);
      at = nextLine(end);
    }
    return nextLine(at);
  }

  private void addLine(int start, int end) {
    if (DASH.matcher(source).region(start, end).matches()) {
      out.separate("\n");
    } else {
      owesBlank = true;
    }
    int at = start;
    for (Matcher tag = TAG.matcher(source).region(start, end); tag.find(); at = tag.end()) {
      addText(at, tag.start());
      if (web && tag.group("speaker") != null) {
        out.separate("\n");
        addText(tag.start("speaker"), tag.end("speaker"));
        out.separator(": ");
      }
    }
    addText(at, end);
  }

  private void addText(int start, int end) {
    if (start == end) {
      return;
    }
    if (owesBlank && out.last() != '\n') {
      out.separator(" ");
    }
    owesBlank = false;
    if (!web) {
      out.verbatim(start, end, Escapes.NONE);
    } else {
      new EntityText(out, source, entities, Escapes.MARKUP, true).add(start, end);
    }
  }

  /** The end of the last line before an empty one. */
  private int blockEnd(int start) {
    int end = lineEnd(start);
    while (nextLine(end) < source.length() && lineEnd(nextLine(end)) > nextLine(end)) {
      end = lineEnd(nextLine(end));
    }
    return end;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int nextLine(int end) {
    return source.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, source.length());
  }
}
