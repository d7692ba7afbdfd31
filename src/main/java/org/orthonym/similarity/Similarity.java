package org.orthonym.similarity;

/** How alike two words are. */
@FunctionalInterface
public interface Similarity {
  /**
   * How alike the words are, in either order.
   *
   * @return from 0, nothing in common, to 1, the same but for case
   */
  double similarity(CharSequence one, CharSequence other);
}
