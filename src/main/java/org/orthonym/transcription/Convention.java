package org.orthonym.transcription;

import java.util.List;
import java.util.Locale;

/** A way to write names of another script in Latin letters. */
public enum Convention {
  /** German news and encyclopaedias. */
  DE("German"),
  /** The English-language press. */
  EN("English"),
  /** The French-language press. */
  FR("French"),
  /** The Spanish-language press. */
  ES("Spanish"),
  /** Italian, which is the scholarly transliteration. */
  IT("Italian or scholarly"),
  /** Polish. */
  PL("Polish"),
  /** Dutch. */
  NL("Dutch"),
  /** What geographers and older passports use: Dmitriy, Yuliya, Zelenskyy. */
  BGN("BGN/PCGN"),
  /** Today's passports: Dmitrii, Iuliia, Andrii. */
  PASSPORT("passport"),
  /** English with i for й and e for е: Dmitri, Sergei, Evgeni. */
  PLAIN("English with -i"),
  /** English with e for ye: Evgeny, Sergeev. */
  E("English with e"),
  /** English with -skiy for -ський. */
  IY("English with -iy"),
  /** French with y: Youri, Zelensky. */
  YOU("French with y"),
  /** One Latin letter for each Cyrillic one. */
  ISO9("ISO 9"),
  /** Turkish. */
  TR("Turkish");

  private final String description;

  Convention(String description) {
    this.description = description;
  }

  /** The code in the names of tables: {@code de}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For people: {@code BGN/PCGN}. */
  public String description() {
    return description;
  }

  /** Whether there is a table from this language. */
  boolean existsFor(String source) {
    return TableFile.exists(source + "-" + code());
  }

  /** The conventions in which texts of a target language are rightly written. */
  static List<Convention> writtenIn(String target) {
    return switch (target) {
      case "en" -> List.of(EN, PLAIN, E, BGN, PASSPORT, IY);
      case "fr" -> List.of(FR, YOU);
      default -> List.of(valueOf(target.toUpperCase(Locale.ROOT)));
    };
  }

  /** The styles in which this convention may differ. */
  List<Style> styles() {
    return this == DE ? List.of(Style.DUDEN, Style.DPA) : List.of(Style.DUDEN);
  }
}
