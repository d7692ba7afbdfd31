package org.orthonym.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entries of which only the names count. */
final class KnownEntities {
  private KnownEntities() {}

  /** The names of an entry that is marked as imported. */
  static KnownEntity of(Entity entity) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    entity
        .names()
        .forEach(
            (language, form) ->
                labels.computeIfAbsent(form, f -> new ArrayList<>(1)).add(language));
    List<KnownName> names = new ArrayList<>();
    labels.forEach((form, languages) -> names.add(new KnownName(form, languages, true)));
    entity.also().forEach(form -> names.add(new KnownName(form, List.of(), false)));
    entity.aliases().forEach(alias -> names.add(new KnownName(alias.form(), List.of(), false)));
    return new KnownEntity(
        entity.id(),
        entity.type(),
        entity.gender(),
        entity.countries(),
        entity.place().file(),
        names);
  }
}
