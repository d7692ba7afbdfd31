package org.orthonym.matching;

/** How near to a mention a piece of evidence stands. */
public enum Nearness {
  /** Right beside it, as its title or apposition. */
  BESIDE,
  /** In the same sentence. */
  SENTENCE,
  /** Somewhere in the article. */
  ARTICLE
}
