package org.orthonym.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orthonym.text.Span;

/**
 * The parts of a text that nobody may change: addresses, handles, hashtags, file names, code, what
 * {@code [sic]} marks, and what an editor has fenced off.
 */
public final class Untouchable {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9+.-]{1,20}://|www\\.)[^\\s<>\"„“”»«]+"
              + "|[\\w.+%-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+"
              + "|[@#][\\p{L}\\p{N}_]+"
              + "|`[^`\\n]*`",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern FILE_OR_HOST =
      Pattern.compile(
          "[\\p{L}\\p{N}_/\\\\~-]{1,80}(?:\\.[\\p{L}\\p{N}_-]{1,40}){0,6}\\."
              + "(?:txt|pdf|html?|docx?|xlsx?|pptx?|odt|md|json|xml|csv|tsv|zip|gz|jpe?g|png|gif|svg"
              + "|webp|mp[34]|mov|avi|exe|sh|py|js|ts|java|ya?ml|com|org|net|de|at|ch|ru|ua|fr|es|it"
              + "|pl|eu|info|io|tv|uk|by|cn|tr|ir|il)(?:/[^\\s<>\"„“”»«]*)?(?![\\p{L}\\p{N}_])");

  /** One of these is in every address; a back-quote, too. */
  private static final List<String> ADDRESS_SIGNS = List.of("://", "www.", "@", "#");

  private static final String SIC = "[sic";
  private static final int MOST_BLANKS = 3;
  private static final int LONGEST_WORD = 80;

  private static final String OFF = "orthonym:off";
  private static final String ON = "orthonym:on";
  private static final String NEXT_LINE = "orthonym:ignore-next-line";

  private Untouchable() {}

  /** The spans, in order; they do not overlap. Time is linear in the text. */
  public static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    if (text.indexOf('`') >= 0) {
      collect(ADDRESS.matcher(text), spans);
    } else {
      for (String sign : ADDRESS_SIGNS) {
        collectAround(sign, ADDRESS, text, spans);
      }
    }
    collectFiles(text, spans);
    collectSics(text, spans);
    if (text.contains("orthonym:")) {
      collectFenced(text, spans);
      collectNextLines(text, spans);
    }
    return merge(spans);
  }

  /** Addresses have no blank in them, so only the stretch without one is read around each sign. */
  private static void collectAround(String sign, Pattern pattern, String text, List<Span> spans) {
    int done = 0;
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, Math.max(done, at + 1))) {
      done = blankFrom(text, at);
      collect(pattern.matcher(text).region(blankBefore(text, at), done), spans);
    }
  }

  /** A file or host has a small letter right behind a dot, as hardly any other word does. */
  private static void collectFiles(String text, List<Span> spans) {
    int done = 0;
    for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', Math.max(done, at + 1))) {
      if (at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1))) {
        done = blankFrom(text, at);
        collect(FILE_OR_HOST.matcher(text).region(blankBefore(text, at), done), spans);
      }
    }
  }

  /** What {@code [sic]}, {@code [sic!]} or {@code [sic?]} marks: the two words before it. */
  private static void collectSics(String text, List<Span> spans) {
    for (int at = text.indexOf(SIC); at >= 0; at = text.indexOf(SIC, at + 1)) {
      int close = at + SIC.length();
      if (close < text.length() && (text.charAt(close) == '!' || text.charAt(close) == '?')) {
        close++;
      }
      int word = wordBefore(text, at);
      if (close < text.length() && text.charAt(close) == ']' && word < at) {
        spans.add(new Span(wordBefore(text, word), close + 1));
      }
    }
  }

  /** Where the word begins that ends before {@code end}, over a few blanks; {@code end} if none. */
  private static int wordBefore(String text, int end) {
    int start = end;
    while (start > 0 && end - start < MOST_BLANKS && isBlank(text.charAt(start - 1))) {
      start--;
    }
    int last = start;
    while (start > 0 && last - start < LONGEST_WORD && isInWord(text.charAt(start - 1))) {
      start--;
    }
    return start == last ? end : start;
  }

  private static boolean isInWord(char c) {
    return !isBlank(c) && ".,;:!?".indexOf(c) < 0;
  }

  private static int blankBefore(String text, int at) {
    int start = at;
    while (start > 0 && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int blankFrom(String text, int at) {
    int end = at;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static void collect(Matcher matcher, List<Span> spans) {
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
  }

  private static void collectFenced(String text, List<Span> spans) {
    for (int off = text.indexOf(OFF); off >= 0; ) {
      int on = text.indexOf(ON, off + OFF.length());
      int end = on < 0 ? text.length() : on + ON.length();
      spans.add(new Span(off, end));
      off = text.indexOf(OFF, end);
    }
  }

  private static void collectNextLines(String text, List<Span> spans) {
    for (int at = text.indexOf(NEXT_LINE); at >= 0; at = text.indexOf(NEXT_LINE, at + 1)) {
      int line = text.indexOf('\n', at);
      int end = line < 0 ? text.length() : text.indexOf('\n', line + 1);
      spans.add(new Span(at, end < 0 ? text.length() : end));
    }
  }

  private static List<Span> merge(List<Span> spans) {
    spans.sort(Comparator.naturalOrder());
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span.start() <= last.end()) {
        int end = Math.max(last.end(), span.end());
        merged.set(merged.size() - 1, new Span(last.start(), end));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
