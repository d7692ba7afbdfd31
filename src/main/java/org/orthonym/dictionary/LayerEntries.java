package org.orthonym.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orthonym.transcription.Style;

/** What the files of a layer say, file by file. Not thread-safe. */
final class LayerEntries {
  private final List<Entity> entities = new ArrayList<>();
  private final Set<String> disabled = new LinkedHashSet<>();
  private final Set<String> valid = new LinkedHashSet<>();
  private final Set<String> touched = new LinkedHashSet<>();
  private @Nullable Style style;

  void add(Entity entity) {
    entities.add(entity);
  }

  void disable(String id) {
    disabled.add(id);
  }

  void allow(List<String> words) {
    valid.addAll(words);
  }

  void write(Style transcription) {
    style = transcription;
  }

  /** Notes that an entry says something of an entity that lies below, or should. */
  void touch(String id) {
    touched.add(id);
  }

  /** The entities, those that lie below put together with what is said here. */
  List<Entity> entities() {
    return entities;
  }

  /** The ids of entities that are taken away. */
  Set<String> disabled() {
    return disabled;
  }

  /** Words that are right as they are. */
  Set<String> valid() {
    return valid;
  }

  /** The ids of entries that are not whole, or take others away. */
  boolean needsBelow() {
    return !touched.isEmpty();
  }

  /** How names of other scripts are written, if the layer says so. */
  Optional<Style> style() {
    return Optional.ofNullable(style);
  }
}
