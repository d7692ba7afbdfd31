package org.orthonym.cli;

import java.util.List;
import java.util.Set;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Normalised;

/** Takes back changes of words that a house declared valid. */
final class ValidWords {
  private ValidWords() {}

  /**
   * The result without changes of these words.
   *
   * @param original the text that was put right
   */
  static Normalised keep(Set<String> valid, String original, Normalised result) {
    List<Change> changes = result.changeLog().changes();
    List<Change> kept = changes.stream().filter(c -> !valid.contains(c.before())).toList();
    if (kept.size() == changes.size()) {
      return result;
    }
    ChangeLog log = ChangeLog.of(kept, result.changeLog().notes());
    return new Normalised(log.apply(original).corrected(), log);
  }
}
