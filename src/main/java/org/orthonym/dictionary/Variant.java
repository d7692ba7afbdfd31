package org.orthonym.dictionary;

/**
 * One way in which a spelling can stand for an entity.
 *
 * @param entity the number of the entity in its layer
 * @param kind why the spelling stands for it
 * @param detail the convention, case ending or language, as the kind has it; else empty
 */
public record Variant(int entity, Kind kind, String detail) {
  /** The detail of a ruler's name in another language, as books of history have it. */
  public static final String RULER = "ruler";

  private static final String OTHER_NATIVE = "other ";

  /** The detail of a name with the family's before the given one, as at home and nowhere else. */
  public static final String FAMILY_FIRST = "family-first";

  /**
   * The detail of a rendering of another native name than the one that is printed first.
   *
   * @param language of that name
   * @param convention in whose spelling it is rendered, as a description
   */
  static String otherNative(String language, String convention) {
    return OTHER_NATIVE + language + " " + convention;
  }

  /** Whether a detail is that of another native name. */
  public static boolean isOtherNative(String detail) {
    return detail.startsWith(OTHER_NATIVE);
  }

  /** The language of the other native name. */
  public static String otherLanguage(String detail) {
    return detail.substring(OTHER_NATIVE.length(), detail.indexOf(' ', OTHER_NATIVE.length()));
  }

  /** In whose spelling the other native name is rendered. */
  public static String otherConvention(String detail) {
    return detail.substring(detail.indexOf(' ', OTHER_NATIVE.length()) + 1);
  }

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
