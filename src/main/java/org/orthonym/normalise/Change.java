package org.orthonym.normalise;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.orthonym.matching.Evidence;
import org.orthonym.text.Span;

/**
 * One correction, applied or suggested.
 *
 * @param span what it replaces, in UTF-16 units of the original text
 * @param before what stands there
 * @param after what is right
 * @param status whether it was put into the text
 * @param confidence from 0 to 1; of the changes at 0.9, nine in ten are right
 * @param kind what sort of error it mends
 * @param entity who or what is meant; empty for a name that no dictionary knows
 * @param because the evidence, strongest first, never empty
 * @param alternatives other readings, best first, without {@code after}
 */
public record Change(
    Span span,
    String before,
    String after,
    Status status,
    double confidence,
    Kind kind,
    Optional<EntityRef> entity,
    List<Evidence> because,
    List<String> alternatives) {

  /** Whether a change was put into the text. */
  public enum Status {
    /** It stands in the corrected text. */
    APPLIED,
    /** It is for an editor's eyes; the text was left alone. */
    SUGGESTED
  }

  /** What sort of error a change mends. */
  public enum Kind {
    /** A spelling that the dictionary lists. */
    ALIAS,
    /** Another language's spelling of a name from another script. */
    TRANSCRIPTION,
    /** A case ending of the source language. */
    INFLECTION,
    /** A misspelling that sounds or looks like the name. */
    MISSPELLING,
    /** A name that was translated as a word. */
    TRANSLATED_NAME,
    /** The right surname with another person's given name. */
    GIVEN_NAME,
    /** Words run together or torn apart. */
    MERGED_OR_SPLIT,
    /** Another language's acronym. */
    ACRONYM,
    /** Only the marks on the letters differ. */
    DIACRITICS,
    /** A name left standing in its own script. */
    NATIVE_SCRIPT,
    /** A right form that the house does not use. */
    HOUSE_STYLE;

    /** The kind as it stands in the log, such as {@code translated-name}. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * The entity of a change.
   *
   * @param id its id in the dictionary
   * @param type its type, such as {@code person}
   * @param name its full name in the target language
   */
  public record EntityRef(String id, String type, String name) {}

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the confidence is not from 0 to 1 or there is no evidence
   */
  public Change {
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(before, "before must not be null");
    Objects.requireNonNull(after, "after must not be null");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1: " + confidence);
    }
    because = List.copyOf(because);
    alternatives = List.copyOf(alternatives);
    if (because.isEmpty()) {
      throw new IllegalArgumentException("a change needs evidence: " + before + " -> " + after);
    }
  }

  /** The same change with another status. */
  public Change with(Status other) {
    return new Change(span, before, after, other, confidence, kind, entity, because, alternatives);
  }

  /** The same change in a text that has so many UTF-16 units more before it. */
  Change moved(int by) {
    return new Change(
        span.moved(by), before, after, status, confidence, kind, entity, because, alternatives);
  }

  /** Whether the change stands in the corrected text. */
  public boolean isApplied() {
    return status == Status.APPLIED;
  }
}
