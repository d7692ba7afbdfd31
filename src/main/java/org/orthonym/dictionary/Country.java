package org.orthonym.dictionary;

import java.util.List;
import java.util.Map;

/**
 * What CLDR does not know of a country.
 *
 * @param code ISO 3166
 * @param capital the id of a place, or empty
 * @param adjectives by language, uninflected
 * @param inhabitants by language, in both genders and numbers
 * @param metonyms by language, words that stand for its government
 * @param also by language, other names in use
 * @param prefixes by language, what stands for it at the head of a compound
 */
public record Country(
    String code,
    String capital,
    Map<String, List<String>> adjectives,
    Map<String, List<String>> inhabitants,
    Map<String, List<String>> metonyms,
    Map<String, List<String>> also,
    Map<String, List<String>> prefixes) {
  /** Copies what could change. */
  public Country {
    adjectives = KeptOrder.copyOf(adjectives);
    inhabitants = KeptOrder.copyOf(inhabitants);
    metonyms = KeptOrder.copyOf(metonyms);
    also = KeptOrder.copyOf(also);
    prefixes = KeptOrder.copyOf(prefixes);
  }
}
