package org.orthonym.dictionary.imports;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.orthonym.dictionary.EntityType;
import org.orthonym.dictionary.KnownEntity;

/**
 * Which entities are taken.
 *
 * @param types those of these; empty for all
 * @param countries those of one of these ISO 3166 codes; empty for all
 * @param minSitelinks those with at least as many articles about them, where that is known
 * @param languages names in these, in their order; empty for all that are kept
 */
public record ImportFilter(
    Set<EntityType> types, Set<String> countries, int minSitelinks, Set<String> languages) {
  /** Copies what could change. */
  public ImportFilter {
    types = Set.copyOf(types);
    countries = Set.copyOf(countries);
    languages = Collections.unmodifiableSet(new LinkedHashSet<>(languages));
  }

  /** Takes all. */
  public static ImportFilter none() {
    return new ImportFilter(Set.of(), Set.of(), 0, Set.of());
  }

  boolean takes(EntityType type) {
    return types.isEmpty() || types.contains(type);
  }

  boolean takesName(String language) {
    return languages.isEmpty() || languages.contains(language);
  }

  boolean takes(KnownEntity entity) {
    return takes(entity.type())
        && !entity.names().isEmpty()
        && (countries.isEmpty() || entity.countries().stream().anyMatch(countries::contains));
  }

  /**
   * The type of entities whose source does not say one: the only one that is wanted, or a person.
   */
  EntityType usualType() {
    return types.size() == 1 ? types.iterator().next() : EntityType.PERSON;
  }
}
