package org.orthonym.dictionary;

/**
 * One way in which a spelling can stand for an entity.
 *
 * @param entity the number of the entity in its layer
 * @param kind why the spelling stands for it
 * @param detail the convention, case ending or language, as the kind has it; else empty
 */
public record Variant(int entity, Kind kind, String detail) {
  /** The detail of a rendering of another native name than the one that is printed first. */
  public static final String OTHER_NATIVE = "other-language";

  /** The detail of a name with the family's before the given one, as at home and nowhere else. */
  public static final String FAMILY_FIRST = "family-first";

  /** Why a spelling stands for an entity. The order is part of the compiled form. */
  public enum Kind {
    /** It is right in one of the target languages. */
    RIGHT,
    /** It is the native form in some convention, which is the detail. */
    RENDERED,
    /** It is the native form with a case ending, which is the detail, in some convention. */
    CASE,
    /** It is listed; the detail is the alias's reason. */
    ALIAS,
    /** It is what the name means in the language that the detail names. */
    MEANS,
    /** It is the acronym in the language that the detail names. */
    ACRONYM,
    /** It is the native form itself, in the language that the detail names. */
    NATIVE,
    /** A data base has it as a name in another language; nobody checked. */
    IMPORTED,
    /** It is right, but the house writes another form; the detail is the layer that says so. */
    STYLE
  }
}
