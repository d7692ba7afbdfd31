package org.orthonym.dictionary;

import java.util.List;
import java.util.Map;

/**
 * An office of the vocabulary.
 *
 * @param id its id
 * @param single whether it has one holder at a time in a country or organisation
 * @param male titles of a man, by language, the usual one first
 * @param female titles of a woman, by language
 * @param wordings other ways to say it, by language; {@code *} stands for words between
 */
public record Office(
    String id,
    boolean single,
    Map<String, List<String>> male,
    Map<String, List<String>> female,
    Map<String, List<String>> wordings) {
  /** Copies what could change. */
  public Office {
    male = KeptOrder.copyOf(male);
    female = KeptOrder.copyOf(female);
    wordings = KeptOrder.copyOf(wordings);
  }
}
