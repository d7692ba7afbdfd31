package org.orthonym.matching;

import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.Cue;

/**
 * What of an article may speak for an entity at one mention, at the most. Immutable and
 * thread-safe.
 */
public final class Outlook {
  private static final Nearness[] NEAREST_FIRST = Nearness.values();

  private final long[] offices;
  private final long[] countries;
  private final Traits named;

  private Outlook(long[] offices, long[] countries, Traits named) {
    this.offices = offices;
    this.countries = countries;
    this.named = named;
  }

  /**
   * The outlook at a mention: what the cues in its sentence tell, those elsewhere, and the names.
   */
  static Outlook of(Mention mention, Cues cues, Surroundings surroundings, Roster roster) {
    long[] offices = new long[NEAREST_FIRST.length];
    long[] countries = new long[NEAREST_FIRST.length];
    offices[Nearness.ARTICLE.ordinal()] = cues.officeBits();
    countries[Nearness.ARTICLE.ordinal()] = cues.countryBits() | roster.traits().countries();
    int end = surroundings.endHit(mention);
    for (int h = surroundings.firstHit(mention); h < end; h++) {
      CueHit hit = cues.get(h);
      long[] told = hit.cue().kind() == Cue.Kind.COUNTRY ? countries : offices;
      told[surroundings.nearness(mention, hit).ordinal()] |= Traits.bit(hit.cue().id());
    }
    return new Outlook(offices, countries, roster.traits());
  }

  /** How near an office may stand that the entity held at some time; null if none does. */
  public @Nullable Nearness office(Traits entity) {
    return nearest(offices, entity.offices());
  }

  /** How near a country of the entity may stand, or somebody else of it; null if none does. */
  public @Nullable Nearness country(Traits entity) {
    return nearest(countries, entity.countries());
  }

  private static @Nullable Nearness nearest(long[] told, long wanted) {
    for (Nearness nearness : NEAREST_FIRST) {
      if ((told[nearness.ordinal()] & wanted) != 0) {
        return nearness;
      }
    }
    return null;
  }

  /** Whether the article may name the entity. */
  public boolean mayName(Traits entity) {
    return (named.self() & entity.self()) != 0;
  }

  /** Whether the article may name others of the entity's field. */
  public boolean mayShareField(Traits entity) {
    return (named.fields() & entity.fields()) != 0;
  }

  /** Whether the article may name somebody or something of the entity's story. */
  public boolean mayTellStory(Traits entity) {
    return named.mayShareStory(entity);
  }
}
