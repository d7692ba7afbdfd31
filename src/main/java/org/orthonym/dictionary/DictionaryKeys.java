package org.orthonym.dictionary;

import org.orthonym.name.Folding;

/** The keys of the tables of a compiled dictionary that are more than a folded spelling. */
public final class DictionaryKeys {
  private DictionaryKeys() {}

  /** The key of a cue's first stemmed word in a language, for {@link CompiledDictionary#cues}. */
  public static long cue(String language, String stem) {
    return Folding.extend(Folding.key(language), stem, 0, stem.length()) * 31;
  }
}
