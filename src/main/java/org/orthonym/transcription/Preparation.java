package org.orthonym.transcription;

/**
 * What happens to a text before the table sees it: word division, readings of signs.
 *
 * <p>Implementations are immutable and thread-safe, and take any text at all.
 */
@FunctionalInterface
interface Preparation {
  /** The text to transcribe; the same object when there is nothing to prepare. */
  String prepare(String text);

  /** What the source needs, before the table of this target; most need nothing. */
  static Preparation of(String source, String target) {
    return text -> text;
  }
}
