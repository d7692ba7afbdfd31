package org.orthonym.document;

import java.util.List;
import org.orthonym.text.Edit;

/**
 * Takes one run apart: what stays, what is deleted, what is inserted, each in runs of their own
 * with the same properties. Without tracking it stays one run with other text. Used once.
 */
final class WordRunWriter {
  private final WordWriter part;
  private final WordRun run;
  private final WordMarks marks;
  private final StringBuilder out;
  private final StringBuilder children = new StringBuilder();
  private final StringBuilder characters = new StringBuilder();
  private boolean written; // whether a run with the properties has been written

  WordRunWriter(WordWriter part, WordRun run, WordMarks marks, StringBuilder out) {
    this.part = part;
    this.run = run;
    this.marks = marks;
    this.out = out;
  }

  void write() throws DocumentException {
    for (WordRun.Child child : run.children()) {
      List<Edit> edits = part.edits(child.leaf());
      if (edits.isEmpty()) {
        endText();
        part.copy(child.source(), children);
      } else {
        writeText(child.text(), edits);
      }
    }
    endRun();
  }

  private void writeText(String text, List<Edit> edits) throws DocumentException {
    int at = 0;
    for (Edit edit : edits) {
      Edit change = ChangedWords.of(text, edit);
      characters.append(text, at, change.span().start());
      change(change.span().in(text), change.after());
      at = change.span().end();
    }
    characters.append(text, at, text.length());
    endText();
  }

  private void change(String before, String after) throws DocumentException {
    if (!marks.areWritten()) {
      characters.append(after);
      return;
    }
    endRun();
    if (!before.isEmpty()) {
      out.append(marks.mark("del", run.prefix(), run(element("delText", before))));
    }
    if (!after.isEmpty()) {
      String inserted = marks.mark("ins", run.prefix(), run(element("t", after)));
      out.append(
          run.inserted()
              .map(in -> "</" + in.name() + ">" + inserted + marks.again(in.open()))
              .orElse(inserted));
    }
  }

  /** Ends the text that stays. */
  private void endText() throws DocumentException {
    if (!characters.isEmpty()) {
      children.append(element("t", characters.toString()));
      characters.setLength(0);
    }
  }

  /** Ends the run that stays. */
  private void endRun() throws DocumentException {
    endText();
    if (!children.isEmpty()) {
      out.append(run(children.toString()));
      children.setLength(0);
    }
  }

  private String run(String content) {
    String properties = written ? marks.propertiesAgain(run.properties()) : run.properties();
    written = true;
    return run.open() + properties + content + "</" + WordMarks.qualified(run.prefix(), "r") + ">";
  }

  private String element(String local, String text) throws DocumentException {
    String name = WordMarks.qualified(run.prefix(), local);
    boolean blank = !text.equals(text.strip());
    return "<"
        + name
        + (blank ? " xml:space=\"preserve\">" : ">")
        + PartCharacters.encode(text)
        + "</"
        + name
        + ">";
  }
}
