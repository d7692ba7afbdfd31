package org.orthonym.matching;

/** How the given name of a mention fits an entity's. */
public enum Given {
  /** The mention has none. */
  NONE,
  /** It is one of the spellings of the entity's. */
  SAME,
  /** It sounds or looks like the entity's. */
  ALIKE,
  /** It is an initial of the entity's. */
  INITIAL,
  /** It is another one. */
  OTHER
}
