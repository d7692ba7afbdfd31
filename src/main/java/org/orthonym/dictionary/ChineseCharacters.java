package org.orthonym.dictionary;

import com.ibm.icu.text.Transliterator;
import java.util.stream.Stream;

/**
 * The characters of Chinese names, which Taiwan and Hong Kong write in the old form and China and
 * Singapore in the simplified one: 賴清德, 赖清德. By ICU's tables, one character for each.
 */
final class ChineseCharacters {
  private static final Transliterator OLD = Transliterator.getInstance("Simplified-Traditional");
  private static final Transliterator NEW = Transliterator.getInstance("Traditional-Simplified");

  private ChineseCharacters() {}

  /** A name as it is written, then in old and in simplified characters. */
  static Stream<String> variants(String name) {
    return Stream.of(name, OLD.transliterate(name), NEW.transliterate(name)).distinct();
  }
}
