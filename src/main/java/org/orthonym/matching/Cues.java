package org.orthonym.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orthonym.dictionary.Cue;

/**
 * The offices and countries that an article tells, found by place, by office and by country.
 *
 * <p>Immutable once built, and then thread-safe. Of an office that an article tells very often only
 * the first places are kept for the article as a whole, so that asking never takes longer than a
 * bound.
 */
final class Cues {
  private static final int MOST_OF_ONE_OFFICE = 64;

  private final List<CueHit> hits;
  private final int[] froms;
  private final int longest;
  private long officeBits;
  private long countryBits;
  private final Map<String, int[]> offices = new HashMap<>();
  private final Map<String, Integer> countries = new LinkedHashMap<>();

  /**
   * An index over hits, which come in the order of their first tokens. Those in furniture tell
   * something in their own line only.
   */
  Cues(List<CueHit> hits, Furniture furniture) {
    this.hits = hits;
    this.froms = new int[hits.size()];
    int most = 0;
    for (int h = 0; h < froms.length; h++) {
      CueHit hit = hits.get(h);
      froms[h] = hit.from();
      most = Math.max(most, hit.last() - hit.from());
      if (furniture.has(hit.from())) {
        continue;
      }
      if (hit.isOffice()) {
        officeBits |= Traits.bit(hit.cue().id());
        addOffice(hit.cue().id(), h);
      } else if (hit.cue().kind() == Cue.Kind.COUNTRY) {
        countryBits |= Traits.bit(hit.cue().id());
        countries.putIfAbsent(hit.cue().id(), h);
      }
    }
    this.longest = most;
  }

  /** The first number is how many follow. */
  private void addOffice(String id, int hit) {
    int[] places = offices.computeIfAbsent(id, key -> new int[4]);
    if (places[0] == MOST_OF_ONE_OFFICE) {
      return;
    }
    if (places[0] + 1 == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
      offices.put(id, places);
    }
    places[++places[0]] = hit;
  }

  /** The offices that are told, as bits of {@link Traits}. */
  long officeBits() {
    return officeBits;
  }

  /** The countries that are told, as bits of {@link Traits}. */
  long countryBits() {
    return countryBits;
  }

  /** The hit of a number. */
  CueHit get(int hit) {
    return hits.get(hit);
  }

  /** The first hit that begins at or behind a token. */
  int firstFrom(int token) {
    int low = 0;
    int high = froms.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (froms[middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first hit that may reach to a token or behind it. */
  int firstReaching(int token) {
    return firstFrom(token - longest);
  }

  /** The codes of the countries that are told. */
  Collection<String> countries() {
    return countries.keySet();
  }

  /** The first hit of one of these countries; {@link Integer#MAX_VALUE} if there is none. */
  int firstOf(List<String> codes) {
    int first = Integer.MAX_VALUE;
    for (String code : codes) {
      first = Math.min(first, countries.getOrDefault(code, first));
    }
    return first;
  }

  /** How many hits of an office are kept. */
  int count(String office) {
    int[] places = offices.get(office);
    return places == null ? 0 : places[0];
  }

  /** The {@code i}-th kept hit of an office. */
  int place(String office, int i) {
    int[] places = offices.get(office);
    if (places == null || i >= places[0]) {
      throw new IndexOutOfBoundsException(office + " " + i);
    }
    return places[i + 1];
  }
}
