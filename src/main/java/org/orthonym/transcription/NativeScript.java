package org.orthonym.transcription;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A name that was left standing in its own script, as readers of a target language expect it.
 *
 * @param text the name as the target writes it
 * @param source the code of the language that it was read in
 * @param script the name of its script: {@code Cyrillic}
 * @param certain whether it follows from rules and lexicons; false where vowels or readings are
 *     guessed
 * @param named whether a given name of the language is among its words; always false for languages
 *     whose lists have no whole given names
 */
public record NativeScript(
    String text, String source, String script, boolean certain, boolean named) {

  /** Groups of languages that share a script, the ones that letters alone do not tell. */
  private static final List<Set<String>> SHARED =
      List.of(Set.of("ru", "uk", "be", "bg", "sr", "mk"), Set.of("ar", "fa"), Set.of("zh", "ja"));

  /**
   * Reads a name.
   *
   * @param name the name; time is linear in it
   * @param origins the languages that the text around it speaks for; one of them is preferred to
   *     what the letters leave open
   * @param target the code of the language of the readers
   * @return empty if there is no letter of a script known here
   * @throws IllegalArgumentException if the target is unknown; the message lists the known ones
   */
  public static Optional<NativeScript> read(
      String name, Set<String> origins, String target, Style style) {
    Optional<String> told = SourceScript.sourceOf(name);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    String source = preferred(name, told.get(), origins);
    Transcription read = Transcriber.of(source, target, style).explain(name);
    boolean named = !GivenNames.of(source).among(name.strip().split("[\\s-]+")).isEmpty();
    return Optional.of(
        new NativeScript(read.text(), source, scriptOf(name), read.certain(), named));
  }

  /** The one language of the text's that shares the script, where the name itself is open. */
  private static String preferred(String name, String told, Set<String> origins) {
    if (origins.contains(told) || SourceScript.isSure(name)) {
      return told;
    }
    return SHARED.stream()
        .filter(group -> group.contains(told))
        .flatMap(Set::stream)
        .filter(origins::contains)
        .reduce((one, other) -> told)
        .orElse(told);
  }

  private static String scriptOf(String name) {
    return name.codePoints()
        .mapToObj(Character.UnicodeScript::of)
        .filter(s -> s != Character.UnicodeScript.COMMON && s != Character.UnicodeScript.LATIN)
        .map(s -> s.name().charAt(0) + s.name().substring(1).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }
}
