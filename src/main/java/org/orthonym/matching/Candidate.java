package org.orthonym.matching;

import java.util.Optional;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Variant;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;

/**
 * An entity that a mention may stand for, and how the spelling speaks for it.
 *
 * @param entity the entity
 * @param mention the part of the text that stands for it, without a compound's tail
 * @param family the family name in it, or all of it where there is none
 * @param fit how the spelling fits
 * @param kind why a look-up found the spelling; of one that is only alike, {@link
 *     Variant.Kind#RENDERED} for a spelling by sound in another script, else {@link
 *     Variant.Kind#RIGHT}
 * @param detail the look-up's detail: convention, ending, language or reason; of one that is only
 *     alike, the short form or the spelling by sound that it is alike to; or empty
 * @param likeness how alike the family names are, from 0 to 1
 * @param given how the given names fit
 * @param ending what German inflection the mention carries, such as {@code s}, or what was glued to
 *     the name ({@link GluedTail}), or empty
 */
public record Candidate(
    CompiledEntity entity,
    Mention mention,
    Mention family,
    Fit fit,
    Variant.Kind kind,
    String detail,
    double likeness,
    Given given,
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

  /** Whether the mention has only the family name of somebody who has a given name. */
  public boolean partial() {
    return given.fit() == Given.Fit.NONE;
  }

  /** The same candidate where its mention stands in another text. */
  public Candidate at(Mention there) {
    if (mention.tokens() == there.tokens() && mention.from() == there.from()) {
      return this;
    }
    int shift = there.from() - mention.from();
    return new Candidate(
        entity,
        there,
        new Mention(there.tokens(), family.from() + shift, family.last() + shift),
        fit,
        kind,
        detail,
        likeness,
        given,
        ending);
  }

  /** The same for a word that is its family name as the mention has it, or its genitive. */
  Optional<Candidate> alone(Mention word, Words words) {
    long name = Folding.key(familyText());
    String text = word.text();
    boolean isSame = words.key(word.from(), word.last()) == name;
    boolean isGenitive =
        !isSame && text.endsWith("s") && words.keyWithout(word.from(), word.last(), 1) == name;
    return isSame || isGenitive
        ? Optional.of(
            new Candidate(
                entity, word, word, fit, kind, detail, likeness, Given.NONE, isGenitive ? "s" : ""))
        : Optional.empty();
  }

  /** The family name as the text has it, without a German ending. */
  public String familyText() {
    String text = family.text();
    boolean inflected = family.last() == mention.last();
    return inflected ? text.substring(0, text.length() - ending.length()) : text;
  }
}
