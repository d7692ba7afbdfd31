package org.orthonym.matching;

import java.util.Locale;

/** What editors call a language, from CLDR. Thread-safe. */
final class LanguageNames {
  private LanguageNames() {}

  /** The English name of a language of this code, or the code where CLDR has none. */
  static String of(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
