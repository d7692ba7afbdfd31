package org.orthonym.dictionary.imports;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orthonym.dictionary.KnownNamesWriter;

/** Codes of languages, as sources write them. */
final class Languages {
  /** ISO 639-2 codes to those of two letters. */
  private static final Map<String, String> SHORT =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code -> Locale.forLanguageTag(code).getISO3Language(),
                  code -> code,
                  (a, b) -> a));

  private Languages() {}

  /** Whether names in this language are kept. */
  static boolean isKept(String code) {
    return KnownNamesWriter.keeps(code);
  }

  /** The two-letter code where there is one: {@code de} for {@code deu}. */
  static String of(String code) {
    return SHORT.getOrDefault(code, code);
  }
}
