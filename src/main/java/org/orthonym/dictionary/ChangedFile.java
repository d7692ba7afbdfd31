package org.orthonym.dictionary;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What another version of a bundled file of entries changes.
 *
 * @param fresh the ids of entries that are new or other ones
 * @param gone the ids of entries that are not there any more, or other ones
 */
record ChangedFile(Set<String> fresh, Set<String> gone) {

  /**
   * Compares a text with the bundled file of this name; if there is none, everything is new.
   *
   * @throws IOException if the bundled file cannot be read
   * @throws DictionaryException if an entry has no id
   */
  static ChangedFile of(String file, String text) throws IOException {
    Map<String, String> old =
        new HashMap<>(EntryFile.parse(file, BundledSources.text(file)).texts());
    Map<String, String> now = EntryFile.parse(file, text).texts();
    Set<String> fresh = new HashSet<>();
    now.forEach(
        (id, entry) -> {
          if (!entry.equals(old.remove(id))) {
            fresh.add(id);
          }
        });
    Set<String> gone = new HashSet<>(old.keySet());
    gone.addAll(fresh);
    return new ChangedFile(fresh, gone);
  }
}
