package org.orthonym.matching;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Tenure;

/**
 * What an article may say for an entity, as sets of 64 bits: a bit that is missing is certain, a
 * bit that is there may be another word's. Made to tell in a moment that nothing speaks for an
 * entity.
 *
 * @param self the entity itself
 * @param ties what it is related to, and the countries and organisations it held offices of
 * @param offices the offices it held
 * @param countries its countries
 * @param fields the field that it is known in, if one is told
 */
public record Traits(long self, long ties, long offices, long countries, long fields) {
  private static final int SLOTS = 1 << 13;
  private static final AtomicReferenceArray<Kept> MEMORY = new AtomicReferenceArray<>(SLOTS);

  /** Nothing. */
  static final Traits NONE = new Traits(0, 0, 0, 0, 0);

  /** The traits of an entity; those that were asked for lately are kept. */
  public static Traits of(CompiledEntity entity) {
    int slot = System.identityHashCode(entity) & (SLOTS - 1);
    Kept kept = MEMORY.getPlain(slot);
    if (kept == null || !kept.entity().equals(entity)) {
      kept = new Kept(entity, workOut(entity));
      MEMORY.setRelease(slot, kept);
    }
    return kept.traits();
  }

  private record Kept(CompiledEntity entity, Traits traits) {}

  private static Traits workOut(CompiledEntity entity) {
    long ties = bits(entity.related());
    long offices = 0;
    for (Tenure tenure : entity.tenures()) {
      ties |= bit(tenure.of());
      offices |= bit(tenure.office());
    }
    long fields = Fields.of(entity).map(Traits::bit).orElse(0L);
    return new Traits(bit(entity.id()), ties, offices, bits(entity.countries()), fields);
  }

  /** Whether one may belong to the story of the other. */
  boolean mayShareStory(Traits other) {
    return (ties & other.self) != 0 || (self & other.ties) != 0 || (offices & other.offices) != 0;
  }

  /** The traits of either. */
  Traits with(Traits other) {
    return new Traits(
        self | other.self,
        ties | other.ties,
        offices | other.offices,
        countries | other.countries,
        fields | other.fields);
  }

  private static long bits(List<String> words) {
    long bits = 0;
    for (String word : words) {
      bits |= bit(word);
    }
    return bits;
  }

  /** The bit of a word. */
  static long bit(String word) {
    return 1L << ((word.hashCode() * 0x9e3779b1) >>> 26);
  }
}
