package org.orthonym.matching;

import java.util.Optional;
import java.util.Set;
import org.orthonym.dictionary.CompiledEntity;

/**
 * The field that an entity is known in, where that tells something: people and clubs of one sport
 * are named together. Told from the dictionary file it stands in. Stateless and thread-safe.
 */
final class Fields {
  private static final Set<String> FIELDS =
      Set.of(
          "football",
          "tennis",
          "motorsport",
          "combat",
          "winter",
          "north",
          "sports",
          "music",
          "film",
          "literature",
          "art",
          "science",
          "economy",
          "religion");

  private Fields() {}

  /** The field of an entity; empty where the dictionary file tells none, as with politics. */
  static Optional<String> of(CompiledEntity entity) {
    String file = entity.file();
    String name = file.substring(file.lastIndexOf('/') + 1);
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    String field = name.substring(0, end);
    return FIELDS.contains(field) ? Optional.of(field) : Optional.empty();
  }
}
