package org.orthonym.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orthonym.document.Document;
import org.orthonym.document.DocumentException;
import org.orthonym.normalise.Change;
import org.orthonym.normalise.ChangeLog;
import org.orthonym.normalise.Normalised;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;

/**
 * Turns changes that have no place in the file into suggestions: those over the end of a paragraph,
 * and those that would make broken markup mean something else.
 */
final class Placeable {
  private Placeable() {}

  /**
   * The result with only such changes applied as the document takes.
   *
   * @throws DocumentException if the document cannot be written at all
   */
  static Normalised only(Document document, Normalised result) throws DocumentException {
    Set<Change> refused = new HashSet<>();
    for (Change change : result.changeLog().applied()) {
      if (!document.takes(edit(change))) {
        refused.add(change);
      }
    }
    List<Change> taken =
        result.changeLog().applied().stream().filter(c -> !refused.contains(c)).toList();
    addUnread(document, taken, refused);
    return refused.isEmpty() ? result : without(document, result, refused);
  }

  /** Finds the changes with which the file would not read as the corrected text, by halves. */
  private static void addUnread(Document document, List<Change> changes, Set<Change> refused)
      throws DocumentException {
    List<Edit> edits = changes.stream().map(Placeable::edit).toList();
    if (edits.isEmpty() || document.reads(EditedText.of(document.text(), edits))) {
      return;
    }
    if (changes.size() == 1) {
      refused.add(changes.get(0));
      return;
    }
    int half = changes.size() / 2;
    addUnread(document, changes.subList(0, half), refused);
    addUnread(document, changes.subList(half, changes.size()), refused);
  }

  private static Edit edit(Change change) {
    return new Edit(change.span(), change.after());
  }

  private static Normalised without(Document document, Normalised result, Set<Change> refused) {
    List<Change> changes =
        result.changeLog().changes().stream()
            .map(c -> refused.contains(c) ? c.with(Change.Status.SUGGESTED) : c)
            .toList();
    ChangeLog log = ChangeLog.of(changes, result.changeLog().notes());
    return new Normalised(log.apply(document.text()).corrected(), log);
  }
}
