package org.orthonym.dictionary;

import java.util.Optional;

/** The entries that lie below a layer, by id. */
interface EntryNodes {
  /** Nothing lies below. */
  EntryNodes NONE = id -> Optional.empty();

  /** Not known yet: what says more of an entry below is left until it is. */
  EntryNodes LATER = id -> Optional.empty();

  /**
   * The entry of an id.
   *
   * @throws DictionaryException if there is one whose facts cannot be had, since it was compiled
   */
  Optional<YamlNode> find(String id);
}
