package org.orthonym.dictionary;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A way of writing, and the languages of the dictionary that use it.
 *
 * @param label its name for messages
 * @param scripts those of Unicode that it takes letters from
 */
record Script(String label, Set<UnicodeScript> scripts) {
  /** The script of {@code own} and of the target languages. */
  static final Script LATIN = script("Latin", UnicodeScript.LATIN);

  private static final Script CYRILLIC = script("Cyrillic", UnicodeScript.CYRILLIC);
  private static final Script ARABIC = script("Arabic", UnicodeScript.ARABIC);

  private static final Map<String, Script> OTHERS =
      Map.ofEntries(
          Map.entry("ru", CYRILLIC),
          Map.entry("uk", CYRILLIC),
          Map.entry("be", CYRILLIC),
          Map.entry("bg", CYRILLIC),
          Map.entry("mk", CYRILLIC),
          Map.entry("sr", CYRILLIC),
          Map.entry("el", script("Greek", UnicodeScript.GREEK)),
          Map.entry("ka", script("Georgian", UnicodeScript.GEORGIAN)),
          Map.entry("hy", script("Armenian", UnicodeScript.ARMENIAN)),
          Map.entry("ar", ARABIC),
          Map.entry("fa", ARABIC),
          Map.entry("he", script("Hebrew", UnicodeScript.HEBREW)),
          Map.entry("hi", script("Devanagari", UnicodeScript.DEVANAGARI)),
          Map.entry("zh", script("Chinese", UnicodeScript.HAN)),
          Map.entry("ko", script("Korean", UnicodeScript.HANGUL, UnicodeScript.HAN)),
          Map.entry(
              "ja",
              script(
                  "Japanese", UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)));

  private static final Set<String> LATIN_ONES =
      Set.of("own", "de", "en", "fr", "es", "it", "pl", "nl", "pt", "tr");

  /** Every language that a name may be in, and {@code own}. */
  static final Set<String> LANGUAGES = languages();

  private static Script script(String label, UnicodeScript... scripts) {
    return new Script(label, Set.of(scripts));
  }

  private static Set<String> languages() {
    Set<String> all = new TreeSet<>(LATIN_ONES);
    all.addAll(OTHERS.keySet());
    return all;
  }

  /** The script of a language. */
  static Script of(String language) {
    return OTHERS.getOrDefault(language, LATIN);
  }

  /** Whether all letters of the text are of this script; digits and marks are of every one. */
  boolean writes(String text) {
    return text.codePoints().filter(Character::isLetter).allMatch(this::has);
  }

  private boolean has(int letter) {
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.COMMON
        || script == UnicodeScript.INHERITED
        || scripts.contains(script);
  }
}
