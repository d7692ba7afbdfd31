package org.orthonym.evaluation;

import java.util.List;
import org.orthonym.text.Span;

/**
 * A place in a gold case that has to be changed, or may be.
 *
 * @param span where it is, in UTF-16 units of the text
 * @param before what stands there
 * @param after every text that is right there; the first is the one to report
 * @param optional whether leaving it is right too; such an edit counts neither way
 */
public record GoldEdit(Span span, String before, List<String> after, boolean optional) {
  /**
   * @throws IllegalArgumentException if there is no right text
   */
  public GoldEdit {
    after = List.copyOf(after);
    if (after.isEmpty()) {
      throw new IllegalArgumentException("what is right for “" + before + "”?");
    }
  }
}
