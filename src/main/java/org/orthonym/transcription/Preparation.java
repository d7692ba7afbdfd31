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

  /** Whether the preparation of a text is sure of itself; it is asked for explanations only. */
  default boolean isCertain(String text) {
    return true;
  }

  /** What the source needs, before the table of this target; most need nothing. */
  static Preparation of(String source, String target) {
    return switch (source) {
      case "el", "ka", "hy" -> LetterFolding.of(source)::fold;
      case "ar", "fa", "he" -> UnvowelledNames.of(source, target);
      case "hi" -> new InherentVowels();
      case "zh" -> ChineseNames.INSTANCE.get();
      case "ko" -> KoreanNames.of(target);
      case "ja" -> JapaneseNames.INSTANCE.get();
      default -> text -> text;
    };
  }
}
