package org.orthonym.report;

import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;

/**
 * A text with its changes marked where they stand: {@code [-before-]{+after+}} as git writes it,
 * and {@code [?before -> after?]} for a suggestion. In colour, red and green take the place of the
 * marks.
 */
public final class WordDiff {
  private static final String RESET = "\u001b[0m";
  private static final String RED = "\u001b[31;9m";
  private static final String GREEN = "\u001b[32m";
  private static final String YELLOW = "\u001b[33m";

  private WordDiff() {}

  /**
   * The marked text.
   *
   * @param original the text of the log
   * @param colour whether to mark by the colours of a terminal
   */
  public static String of(String original, ChangeLog log, boolean colour) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Change change : log.changes()) {
      out.append(original, done, change.span().start());
      out.append(colour ? coloured(change) : plain(change));
      done = change.span().end();
    }
    return out.append(original, done, original.length()).toString();
  }

  private static String plain(Change change) {
    return change.isApplied()
        ? "[-" + change.before() + "-]{+" + change.after() + "+}"
        : "[?" + change.before() + " -> " + change.after() + "?]";
  }

  private static String coloured(Change change) {
    return change.isApplied()
        ? RED + change.before() + RESET + GREEN + change.after() + RESET
        : change.before() + YELLOW + "(" + change.after() + "?)" + RESET;
  }
}
