package org.orthonym.normalise;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.orthonym.transcription.Converted;
import org.orthonym.transcription.Converter;
import org.orthonym.transcription.Style;

/**
 * Names as the rules of their origin render them, the latest ones kept: working one out takes a
 * hundred times as long as looking it up.
 *
 * <p>Thread-safe; one a normaliser. Takes bounded memory.
 */
final class Conversions {
  private static final int SLOTS = 1 << 12;

  private final String target;
  private final Optional<Style> house;
  private final AtomicReferenceArray<Kept> memory = new AtomicReferenceArray<>(SLOTS);

  private record Kept(String name, Set<String> origins, Optional<Converted> converted) {}

  /** For texts of a language in the style of a house, if it has one. */
  Conversions(String target, Optional<Style> house) {
    this.target = target;
    this.house = house;
  }

  /** The language of the texts. */
  String target() {
    return target;
  }

  /** The style that names by rule are written in: the house's, else that of news agencies. */
  Style style() {
    return house.orElse(Style.DPA);
  }

  /** Whether the house has a style of its own. */
  boolean hasHouseStyle() {
    return house.isPresent();
  }

  /**
   * A name by rule, where its origin is one of these languages; empty if it is right or of none.
   */
  Optional<Converted> convert(String name, Set<String> origins) {
    int slot = ((31 * name.hashCode() + origins.hashCode()) * 0x9e3779b1) >>> 20;
    Kept kept = memory.getPlain(slot);
    if (kept == null || !kept.name().equals(name) || !kept.origins().equals(origins)) {
      Set<String> copy = Set.copyOf(origins);
      kept = new Kept(name, copy, Converter.of(target, style()).convert(name, origins));
      memory.setRelease(slot, kept);
    }
    return kept.converted();
  }
}
