package org.orthonym.dictionary;

import java.util.List;
import java.util.Objects;

/**
 * One spelling of a known entity's name.
 *
 * @param form the spelling
 * @param languages the codes of the languages that write it so; {@code own} for all that use Latin
 *     letters; empty where that is not known
 * @param label whether it is the name that the languages use first; else it is one among others
 */
public record KnownName(String form, List<String> languages, boolean label) {
  /** Copies what could change. */
  public KnownName {
    Objects.requireNonNull(form, "form must not be null");
    languages = List.copyOf(languages);
  }

  /** Of how many words it is. */
  int words() {
    return DictionaryCompiler.words(form).length;
  }

  boolean isIn(String language) {
    return languages.contains(language);
  }
}
