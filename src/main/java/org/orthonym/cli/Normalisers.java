package org.orthonym.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.normalise.Normaliser;
import org.orthonym.normalise.Policy;
import org.orthonym.transcription.Transcriber;

/** Normalisers for the target languages asked for, made when they are. Thread-safe. */
final class Normalisers {
  private final Dictionary dictionary;
  private final Policy policy;
  private final String usual;
  private final Map<String, Normaliser> made = new ConcurrentHashMap<>();

  /**
   * @param usual the target language of articles that do not say themselves, as a BCP 47 code
   */
  Normalisers(Dictionary dictionary, Policy policy, String usual) {
    this.dictionary = dictionary;
    this.policy = policy;
    this.usual = usual;
  }

  /**
   * The normaliser for this target language, or the usual one.
   *
   * @throws UsageException if there is none for it
   */
  Normaliser of(Optional<String> target) {
    return made.computeIfAbsent(target.orElse(usual), this::make);
  }

  private Normaliser make(String target) {
    Locale locale = Locale.forLanguageTag(target.replace('_', '-'));
    if (!Transcriber.targets().contains(locale.getLanguage())) {
      throw new UsageException(
          "no target “" + target + "”: there are " + String.join(", ", Transcriber.targets()));
    }
    try {
      return Normaliser.builder().dictionary(dictionary).target(locale).policy(policy).build();
    } catch (IllegalArgumentException e) {
      throw new UsageException("target “" + target + "”: " + e.getMessage());
    }
  }
}
