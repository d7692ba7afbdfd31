package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.Cue;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryKeys;
import org.orthonym.name.Stem;

/**
 * The words that tell an office or a country, of all layers of a dictionary. What is found for a
 * word form is kept with it. Immutable and thread-safe.
 */
final class CueWords {
  private static final int SHORTEST_OFFICE = 4;
  private static final int SHORTEST_COMPOUND = 8;
  private static final int LONGEST_COMPOUND = 60;

  private final Dictionary dictionary;
  private final String language;

  /** The words of a language, as a BCP 47 code. */
  CueWords(Dictionary dictionary, String language) {
    this.dictionary = dictionary;
    this.language = language;
  }

  /** What the dictionary says a text tells with phrases that begin with a word. */
  List<Cue> of(WordForm form) {
    List<Cue> known = form.cues();
    return known != null ? known : form.noteCues(of(form.stem()));
  }

  /** What the dictionary says a text tells with phrases that begin with a word of this stem. */
  private List<Cue> of(String stem) {
    long key = DictionaryKeys.cue(language, stem);
    List<Cue> found = List.of();
    for (CompiledDictionary layer : dictionary.compiled()) {
      List<Cue> more = layer.cues(key);
      if (!found.isEmpty() && !more.isEmpty()) {
        more = Stream.concat(found.stream(), more.stream()).toList();
      }
      found = more.isEmpty() ? found : more;
    }
    return found;
  }

  /** The cues in a word as a compound: an office at its end, and a country before that. */
  List<Cue> inCompound(WordForm form) {
    List<Cue> known = form.compound();
    return known != null ? known : form.noteCompound(compound(form.word()));
  }

  private List<Cue> compound(String word) {
    List<Cue> found = new ArrayList<>(0);
    if (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND) {
      return found;
    }
    for (int cut = 2; found.isEmpty() && cut <= word.length() - SHORTEST_OFFICE; cut++) {
      single(Cue.Kind.OFFICE, word.substring(cut), found);
      if (!found.isEmpty()) {
        single(Cue.Kind.COUNTRY, word.substring(0, cut), found);
      }
    }
    return found;
  }

  private void single(Cue.Kind kind, String part, List<Cue> found) {
    for (Cue cue : of(Stem.of(part))) {
      if (cue.kind() == kind && cue.stems().size() == 1) {
        found.add(cue);
      }
    }
  }
}
