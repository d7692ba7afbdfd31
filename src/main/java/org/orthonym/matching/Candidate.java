package org.orthonym.matching;

import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Variant;
import org.orthonym.name.PersonName;

/**
 * An entity that a mention may stand for, and how the spelling speaks for it.
 *
 * @param entity the entity
 * @param mention the part of the text that stands for it, without a compound's tail
 * @param fit how the spelling fits
 * @param kind why a look-up found the spelling; {@link Variant.Kind#RIGHT} for one found by sound
 * @param detail the look-up's detail: convention, ending, language or reason
 * @param family how alike the family names are, from 0 to 1
 * @param given how the given names fit
 * @param likeness how alike the given names are, from 0 to 1; 0 without one
 * @param partial whether the mention has only the family name
 * @param ending what German inflection the mention carries, such as {@code s}, or empty
 */
public record Candidate(
    CompiledEntity entity,
    Mention mention,
    Fit fit,
    Variant.Kind kind,
    String detail,
    double family,
    Given given,
    double likeness,
    boolean partial,
    String ending) {

  /** How a spelling fits an entity, best first. */
  public enum Fit {
    /** It is right as it is. */
    RIGHT,
    /** It is right but for marks on letters, blanks and hyphens. */
    MARKS,
    /** It is one of the spellings that were worked out or listed. */
    KNOWN,
    /** It sounds or looks like it. */
    ALIKE
  }

  /** The whole name the readers of {@code target} expect. */
  public PersonName form(String target) {
    return entity.form(target);
  }
}
