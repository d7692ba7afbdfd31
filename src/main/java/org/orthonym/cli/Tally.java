package org.orthonym.cli;

import java.util.Locale;
import org.orthonym.normalise.ChangeLog;

/** Counts what was done, for the summary. Thread-safe. */
final class Tally {
  private long articles;
  private long applied;
  private long suggested;
  private long notes;
  private long skipped;

  /** Counts an article that was done before. */
  synchronized void skip() {
    skipped++;
  }

  synchronized void add(ChangeLog log) {
    articles++;
    applied += log.applied().size();
    suggested += log.suggested().size();
    notes += log.notes().size();
  }

  /**
   * Such as {@code 2 articles: 3 changes applied, 1 suggested, 0 notes}; those done before stand
   * behind that.
   */
  synchronized String summary() {
    return String.format(
        Locale.ROOT,
        "%d %s: %d %s applied, %d suggested, %d %s%s",
        articles,
        articles == 1 ? "article" : "articles",
        applied,
        applied == 1 ? "change" : "changes",
        suggested,
        notes,
        notes == 1 ? "note" : "notes",
        skipped == 0 ? "" : "; " + skipped + " done before");
  }

  /** How many changes were applied. */
  synchronized long applied() {
    return applied;
  }
}
