package org.orthonym.document;

import java.util.List;
import org.orthonym.text.Span;

/**
 * A stretch of characters in a paragraph of an OpenDocument text, without an element in it.
 *
 * @param number its number among the leaves of the document
 * @param source where it stands in the XML of its part
 * @param text what is read there: blanks in a row are one
 * @param paragraphStyle the style of the paragraph; empty if it has none
 * @param spanStyles the styles of the spans around it, the outermost first
 * @param insertion the tracked insertion it is part of, as the list of changes has it; else empty
 * @param story the text it is part of, such as the body or a header, by its place in the list
 */
record OdfLeaf(
    int number,
    Span source,
    String text,
    String paragraphStyle,
    List<String> spanStyles,
    String insertion,
    int story) {

  /** Copies the list. */
  OdfLeaf {
    spanStyles = List.copyOf(spanStyles);
  }
}
