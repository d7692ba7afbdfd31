package org.orthonym.transcription;

import java.util.Arrays;
import java.util.Locale;

/**
 * A house style: which of the forms that a language allows is written.
 *
 * <p>Only German tables differ by style at present; elsewhere all styles give the same.
 */
public enum Style {
  /** Encyclopaedic, by the rules of the Duden: Sergei, Alexei, Andrei. */
  DUDEN,
  /** News agencies: Sergej, Alexej, Andrej, yet Dmitri, Juri. */
  DPA,
  /** Swiss houses that keep the Russian-based forms. */
  SWISS;

  /** The code of this style in tables and on the command line: {@code dpa}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The style of a code, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message lists those that exist
   */
  public static Style of(String code) {
    for (Style style : values()) {
      if (style.code().equalsIgnoreCase(code)) {
        return style;
      }
    }
    throw new IllegalArgumentException(
        "no style '"
            + code
            + "'; the styles are "
            + String.join(", ", Arrays.stream(values()).map(Style::code).toList()));
  }
}
