package org.orthonym.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orthonym.text.Span;

/**
 * A text whose faults are marked where they stand.
 *
 * <ul>
 *   <li>{@code [[seen|right]]}: what has to be changed; {@code [[seen|right|also right]]}
 *   <li>{@code [[?seen|right]]}: what may be changed or stay
 *   <li>{@code {{seen}}}: a trap, which must stay as it is
 * </ul>
 *
 * @param text the text without the marks
 * @param edits what the marks say
 * @param traps where the traps are
 */
record MarkedText(String text, List<GoldEdit> edits, List<Span> traps) {
  private static final Pattern MARK =
      Pattern.compile("\\[\\[(\\??)([^\\]|]+)\\|([^\\]]+)]]|\\{\\{([^}]+)}}");

  /**
   * Reads the marks.
   *
   * @throws IllegalArgumentException if a mark is not closed
   */
  static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<GoldEdit> edits = new ArrayList<>();
    List<Span> traps = new ArrayList<>();
    int last = 0;
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      text.append(marked, last, mark.start());
      String trap = mark.group(4);
      String seen = trap != null ? trap : mark.group(2);
      Span span = new Span(text.length(), text.length() + seen.length());
      text.append(seen);
      if (trap != null) {
        traps.add(span);
      } else {
        List<String> right = List.of(mark.group(3).split("\\|", -1));
        edits.add(new GoldEdit(span, seen, right, !mark.group(1).isEmpty()));
      }
      last = mark.end();
    }
    text.append(marked, last, marked.length());
    if (text.indexOf("[[") >= 0 || text.indexOf("{{") >= 0) {
      throw new IllegalArgumentException("a mark that does not close");
    }
    return new MarkedText(text.toString(), edits, traps);
  }
}
