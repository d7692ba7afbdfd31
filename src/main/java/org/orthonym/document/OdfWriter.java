package org.orthonym.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.orthonym.text.Edit;
import org.orthonym.text.EditedText;

/** Writes one part of an OpenDocument text with edits in its leaves. */
final class OdfWriter {
  private OdfWriter() {}

  /**
   * The part with the edits in it; every other character is as it was.
   *
   * @param edits by leaf
   */
  static String write(
      String xml, OdfReader.Found found, Map<Integer, List<Edit>> edits, OdfMarks marks)
      throws DocumentException {
    List<Edit> changes = new ArrayList<>();
    for (OdfLeaf leaf : found.leaves()) {
      List<Edit> own = edits.get(leaf.number());
      if (own != null) {
        String written = marks.write(leaf, found.stories().get(leaf.story()), own);
        changes.add(new Edit(leaf.source(), written));
      }
    }
    for (OdfStory story : found.stories()) {
      String before = story.list().in(xml);
      String after = marks.list(story, before);
      if (!after.equals(before)) {
        changes.add(new Edit(story.list(), after));
      }
    }
    changes.sort(Comparator.comparing(Edit::span));
    return EditedText.of(xml, changes).corrected();
  }
}
