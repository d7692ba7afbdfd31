package org.orthonym.document;

import java.util.List;
import java.util.Optional;
import org.orthonym.text.Span;

/**
 * A run of a Word document ({@code w:r}): text of one look.
 *
 * @param source where it stands in the XML of its part
 * @param prefix the prefix of its element, without the colon
 * @param open its start tag as written
 * @param properties its {@code w:rPr} as written; empty if it has none
 * @param children what it holds, without the properties
 * @param inserted the tracked insertion it is a child of
 */
record WordRun(
    Span source,
    String prefix,
    String open,
    String properties,
    List<Child> children,
    Optional<Inserted> inserted) {

  /** Copies the list. */
  WordRun {
    children = List.copyOf(children);
  }

  /**
   * An element in a run.
   *
   * @param source where it stands in the XML of its part
   * @param leaf its number, if it is text; else -1
   * @param text the characters it holds, if it is text
   */
  record Child(Span source, int leaf, String text) {}

  /**
   * A tracked insertion, or the new place of what was moved.
   *
   * @param open its start tag as written
   * @param name its name as written, with the prefix
   */
  record Inserted(String open, String name) {}
}
