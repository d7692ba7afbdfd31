package org.orthonym.dictionary;

import java.util.List;
import java.util.Objects;

/**
 * Somebody or something of which no more is known than its names, as a data base has them:
 * unchecked, without offices and stories.
 *
 * @param id readable or a data base's, such as {@code Q42}
 * @param type what it is
 * @param gender of a person
 * @param countries ISO 3166 codes
 * @param source the file it comes from
 * @param names its spellings
 */
public record KnownEntity(
    String id,
    EntityType type,
    Gender gender,
    List<String> countries,
    String source,
    List<KnownName> names) {
  /** Copies what could change. */
  public KnownEntity {
    Objects.requireNonNull(id, "id must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(gender, "gender must not be null");
    Objects.requireNonNull(source, "source must not be null");
    countries = List.copyOf(countries);
    names = List.copyOf(names);
  }
}
