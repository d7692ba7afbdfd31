package org.orthonym.matching;

import java.util.Locale;
import java.util.Set;
import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/** The words right around a mention, as far as they tell a place from a piece of a foreign name. */
public final class Frame {
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "im",
          "aus",
          "nach",
          "von",
          "bei",
          "um",
          "vor",
          "nahe",
          "gegen",
          "zwischen",
          "Stadt",
          "Region",
          "Raum",
          "Gebiet",
          "Oblast",
          "Dorf",
          "Ort",
          "Provinz",
          "Richtung",
          "Ortschaft",
          "Siedlung",
          "Großstadt",
          "Hafenstadt",
          "Kleinstadt",
          "Hauptstadt",
          "Gemeinde",
          "Bezirk");

  private static final Set<String> FOREIGN =
      Set.of(
          "of", "de", "du", "des", "di", "del", "della", "da", "do", "dos", "la", "le", "les", "el",
          "los", "las", "the", "for", "and", "et", "e", "y", "pour", "para", "per");

  private static final Set<String> INDEFINITE =
      Set.of(
          "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine", "keinen", "keinem",
          "jeder", "jede", "jeden", "jedem", "mehrere", "viele", "zwei", "drei", "vier");

  private static final Set<String> DEFINITE = Set.of("der", "die", "das", "den", "dem", "des");

  private static final KindWords GERMAN = KindWords.of("de");

  private Frame() {}

  /** Whether it is counted, as things are and people are not: "ein Wolf". */
  public static boolean isCounted(Mention mention) {
    return INDEFINITE.contains(before(mention).toLowerCase(Locale.ROOT));
  }

  /** Whether an article stands before it, as before things and hardly before people. */
  public static boolean hasArticle(Mention mention) {
    String before = before(mention).toLowerCase(Locale.ROOT);
    return DEFINITE.contains(before) || INDEFINITE.contains(before);
  }

  /** Whether a definite article stands before it. */
  public static boolean hasDefiniteArticle(Mention mention) {
    return DEFINITE.contains(before(mention).toLowerCase(Locale.ROOT));
  }

  /** Whether a word with a capital stands right behind it, as a noun behind a genitive does. */
  public static boolean isBeforeNoun(Mention mention) {
    Tokens tokens = mention.tokens();
    int next = mention.last() + 1;
    return next < tokens.size() && tokens.gap(next) == Gap.SPACE && tokens.isCapitalised(next);
  }

  /** Whether German words say that a place is named: "in", "aus", "der Stadt". */
  public static boolean isLocative(Mention mention) {
    return LOCATIVE.contains(small(before(mention)));
  }

  /**
   * Whether it is a piece of a longer foreign name: "Tour de France", "Air France", "France 24".
   */
  public static boolean isInsideForeignName(Mention mention) {
    Tokens tokens = mention.tokens();
    int next = mention.last() + 1;
    if (next < tokens.size() && tokens.gap(next) == Gap.SPACE && tokens.isNumber(next)) {
      return true;
    }
    String before = before(mention);
    return (FOREIGN.contains(before) && !before.equals("des")) || isBehindName(mention);
  }

  private static boolean isBehindName(Mention mention) {
    Tokens tokens = mention.tokens();
    int before = mention.from() - 1;
    return before >= 0
        && tokens.gap(mention.from()) == Gap.SPACE
        && tokens.isCapitalised(before)
        && !tokens.isSentenceStart(before)
        && !LOCATIVE.contains(small(tokens.word(before)))
        && GERMAN.kind(tokens.word(before)).isEmpty();
  }

  /** "Aus" at the head of a sentence is "aus"; a noun keeps its capital. */
  private static String small(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return LOCATIVE.contains(small) ? small : word;
  }

  private static String before(Mention mention) {
    Tokens tokens = mention.tokens();
    int before = mention.from() - 1;
    return before >= 0 && tokens.gap(mention.from()) == Gap.SPACE ? tokens.word(before) : "";
  }
}
