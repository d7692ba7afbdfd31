package org.orthonym.matching;

import com.ibm.icu.util.ULocale;

/** What editors call a language, from CLDR. Thread-safe. */
final class LanguageNames {
  private LanguageNames() {}

  /** The English name of a language of this code, or the code where CLDR has none. */
  static String of(String code) {
    return ULocale.getDisplayLanguage(code, ULocale.ENGLISH);
  }
}
