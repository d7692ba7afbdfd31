package org.orthonym.document;

import java.util.List;
import java.util.Map;
import org.orthonym.text.Edit;
import org.orthonym.text.Span;

/**
 * Writes one part of a Word document with edits in its runs. A run that has an edit is taken apart
 * into runs of the same look; everything else is copied as it is. Used once.
 */
final class WordWriter {
  private final String xml;
  private final List<WordRun> runs;
  private final Map<Integer, List<Edit>> edits;
  private final WordMarks marks;
  private int next; // the first run that has not been looked at

  /**
   * @param xml the part
   * @param runs its runs in the order of their start
   * @param edits by leaf
   */
  WordWriter(String xml, List<WordRun> runs, Map<Integer, List<Edit>> edits, WordMarks marks) {
    this.xml = xml;
    this.runs = runs;
    this.edits = edits;
    this.marks = marks;
  }

  /** The part with the edits in it. */
  String write() throws DocumentException {
    StringBuilder out = new StringBuilder(xml.length() + 1024);
    copy(new Span(0, xml.length()), out);
    return out.toString();
  }

  /** Copies a stretch of the part, with the edits of the runs in it. */
  void copy(Span stretch, StringBuilder out) throws DocumentException {
    int at = stretch.start();
    while (next < runs.size() && runs.get(next).source().start() < stretch.end()) {
      WordRun run = runs.get(next++);
      if (run.children().stream().anyMatch(child -> edits.containsKey(child.leaf()))) {
        out.append(xml, at, run.source().start());
        new WordRunWriter(this, run, marks, out).write();
        at = run.source().end();
      }
    }
    out.append(xml, at, stretch.end());
  }

  /** The edits of a leaf, in order. */
  List<Edit> edits(int leaf) {
    return edits.getOrDefault(leaf, List.of());
  }
}
