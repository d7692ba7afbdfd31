package org.orthonym.transcription;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of the lexicons of a source, with the forms of one target. */
final class KnownWords {
  private static final List<String> LISTS = List.of("given-names", "family-names");

  private KnownWords() {}

  /**
   * Collects the words.
   *
   * @param byRule writes by the table alone
   */
  static Words of(String source, String target, Transcriber byRule) {
    Map<String, String> words = new HashMap<>();
    for (String list : LISTS) {
      for (Lexicon.Entry entry : Lexicon.read(list + "/" + source).entries()) {
        String word = entry.nativeForm().toLowerCase(Locale.ROOT);
        String form = entry.get(target);
        if (!form.isEmpty()) {
          words.putIfAbsent(word, form);
        }
        if (word.contains("ё")) {
          String written = form.isEmpty() ? byRule.transcribe(entry.nativeForm()) : form;
          words.putIfAbsent(word.replace('ё', 'е'), written);
        }
      }
    }
    return new Words(words);
  }
}
