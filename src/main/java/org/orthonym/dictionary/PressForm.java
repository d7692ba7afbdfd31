package org.orthonym.dictionary;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.orthonym.transcription.Style;
import org.orthonym.transcription.Transcriber;

/** Renders native names by rule, where there is one. Thread-safe. */
final class PressForm {
  private static final Map<String, Optional<Transcriber>> TRANSCRIBERS = new ConcurrentHashMap<>();

  private PressForm() {}

  /** The form of a native name in a target language; empty if no rule leads there. */
  static Optional<String> render(String language, String target, Style style, String name) {
    return TRANSCRIBERS
        .computeIfAbsent(language + " " + target + " " + style, k -> find(language, target, style))
        .map(transcriber -> transcriber.transcribe(name));
  }

  private static Optional<Transcriber> find(String language, String target, Style style) {
    try {
      return Optional.of(Transcriber.of(language, target, style));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
