package org.orthonym.dictionary;

import java.util.Locale;
import java.util.Optional;

/** What an entity is. The order is part of the compiled form. */
public enum EntityType {
  /** Somebody, alive, dead or of fiction. */
  PERSON,
  /** A country, region, town, street or building. */
  PLACE,
  /** A government body, party, company, club or league. */
  ORGANISATION,
  /** A newspaper, broadcaster or agency. */
  MEDIA,
  /** A thing that is made and sold, or eaten. */
  PRODUCT,
  /** A cup, war, treaty or day. */
  EVENT;

  /** The type as the dictionary writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type that the dictionary writes so. */
  public static Optional<EntityType> of(String label) {
    for (EntityType type : values()) {
      if (type.label().equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
