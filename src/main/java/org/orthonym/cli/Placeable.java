package org.orthonym.cli;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.document.Document;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Normalised;
import org.orthonym.text.Edit;

/**
 * Turns changes that have no place in the file, as over the end of a paragraph, into suggestions.
 */
final class Placeable {
  private Placeable() {}

  /** The result with only such changes applied as the document takes. */
  static Normalised only(Document document, Normalised result) {
    List<Change> changes = new ArrayList<>();
    boolean all = true;
    for (Change change : result.changeLog().changes()) {
      boolean takes =
          !change.isApplied() || document.takes(new Edit(change.span(), change.after()));
      all &= takes;
      changes.add(takes ? change : change.with(Change.Status.SUGGESTED));
    }
    if (all) {
      return result;
    }
    ChangeLog log = ChangeLog.of(changes, result.changeLog().notes());
    return new Normalised(log.apply(document.text()).corrected(), log);
  }
}
