package org.orthonym.transcription;

import java.util.List;

/** The languages whose names are transcribed, and those for whose readers it is done. */
final class Languages {
  /** By script, and within one by the number of speakers, roughly. */
  static final List<String> SOURCES =
      List.of(
          "ru", "uk", "be", "bg", "sr", "mk", "el", "ka", "hy", "ar", "fa", "he", "hi", "zh", "ko",
          "ja");

  static final List<String> TARGETS = List.of("de", "en", "fr", "es", "it", "pl", "nl");

  private Languages() {}

  /**
   * Makes sure of a pair.
   *
   * @throws IllegalArgumentException if it does not exist; the message lists what does
   */
  static void check(String source, String target) {
    checkKnown("source", source, SOURCES);
    checkKnown("target", target, TARGETS);
    if (!TableFile.exists(source + "-" + target)) {
      throw new IllegalArgumentException("no transcription from " + source + " to " + target);
    }
  }

  /**
   * Makes sure of a source language.
   *
   * @throws IllegalArgumentException if it does not exist; the message lists those that do
   */
  static void checkSource(String source) {
    checkKnown("source", source, SOURCES);
  }

  /**
   * Makes sure of a target language.
   *
   * @throws IllegalArgumentException if it does not exist; the message lists those that do
   */
  static void checkTarget(String target) {
    checkKnown("target", target, TARGETS);
  }

  /** What to say of a code that is neither. */
  static String unknownFrom(String code) {
    return "unknown language '"
        + code
        + "'; names are written in "
        + String.join(", ", SOURCES)
        + ", or in Latin letters in "
        + String.join(", ", TARGETS)
        + ", or auto tells it";
  }

  private static void checkKnown(String what, String code, List<String> known) {
    if (!known.contains(code)) {
      throw new IllegalArgumentException(
          "unknown " + what + " language '" + code + "'; known are " + String.join(", ", known));
    }
  }
}
