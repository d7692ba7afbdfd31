package org.orthonym.report;

import java.util.List;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;

/**
 * What was replaced in the characters of a file whose text is only a part of them, such as an HTML
 * page. It undoes and makes the changes again without reading the format.
 *
 * @param edits of the original characters, in order
 * @param undoing edits of the corrected characters that give the original back
 */
public record ReplacedParts(List<Edit> edits, List<Edit> undoing) {
  /** Copies the lists. */
  public ReplacedParts {
    edits = List.copyOf(edits);
    undoing = List.copyOf(undoing);
  }

  /** The parts that these edits replace. */
  public static ReplacedParts of(EditedText edited) {
    return new ReplacedParts(edited.edits(), edited.inverse());
  }
}
