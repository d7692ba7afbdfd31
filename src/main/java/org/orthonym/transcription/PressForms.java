package org.orthonym.transcription;

import java.util.List;
import java.util.Locale;

/**
 * What a lexicon says a target writes: the form in the target's column; else, for names whose
 * script hides how they sound, the English form respelled.
 */
final class PressForms {
  /** The column of German forms that newsrooms write and encyclopaedias do not. */
  static final String NEWS = "dpa";

  private static final List<String> UNWRITTEN = List.of("ar", "fa", "he", "hi");
  private static final List<String> RESPELLED = List.of("es", "pl");

  private PressForms() {}

  /** The form of a name, or empty where the rules of the table give it. */
  static String of(Lexicon.Entry entry, String source, String target, Style style) {
    String news = style == Style.DUDEN || !target.equals("de") ? "" : entry.get(NEWS);
    return news.isEmpty() ? of(entry, source, target) : news;
  }

  /** The same in the encyclopaedic style. */
  static String of(Lexicon.Entry entry, String source, String target) {
    String own = entry.get(target).isEmpty() ? entry.get("own") : entry.get(target);
    String english = entry.get("en");
    if (!own.isEmpty() || english.isEmpty() || !UNWRITTEN.contains(source)) {
      return own;
    }
    return RESPELLED.contains(target) && !isSettled(entry)
        ? Transcriber.convention("from-english", target, Style.DUDEN).transcribe(english)
        : english;
  }

  /** Whether all languages write it alike, since its bearers do, and no kh would mislead. */
  private static boolean isSettled(Lexicon.Entry entry) {
    String english = entry.get("en");
    return !english.toLowerCase(Locale.ROOT).contains("kh")
        && List.of("de", "fr").stream()
            .allMatch(column -> entry.get(column).isEmpty() || entry.get(column).equals(english));
  }
}
