package org.orthonym.similarity;

/**
 * A key that words of like sound share, for finding candidates by look-up.
 *
 * <p>Keys are equal or not; that two of them are near says nothing.
 */
@FunctionalInterface
public interface WordKey {
  /** The key of a word; 0 if nothing in it counts. */
  long key(CharSequence word);
}
