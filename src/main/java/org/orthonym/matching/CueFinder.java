package org.orthonym.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.Cue;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.DictionaryKeys;
import org.orthonym.name.Stem;
import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/**
 * Finds the words of an article that tell an office or a country, also as the tail or head of a
 * compound ("Kremlsprecher", "Bundesaußenministerin").
 *
 * <p>Not thread-safe; one an article.
 */
final class CueFinder {
  private static final int WIDEST_GAP = 4;
  private static final int SHORTEST_TAIL = 4;
  private static final int SHORTEST_COMPOUND = 8;

  private final Dictionary dictionary;
  private final Tokens tokens;
  private final String language;
  private final String[] stems;
  private final Map<String, List<Cue>> byStem = new HashMap<>();

  private CueFinder(Dictionary dictionary, Tokens tokens, String language) {
    this.dictionary = dictionary;
    this.tokens = tokens;
    this.language = language;
    this.stems = new String[tokens.size()];
  }

  /** The cues of an article, in the order of their first words. */
  static List<CueHit> find(Dictionary dictionary, Tokens tokens, String language) {
    return new CueFinder(dictionary, tokens, language).find();
  }

  private List<CueHit> find() {
    List<CueHit> hits = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNumber(i)) {
        continue;
      }
      int before = hits.size();
      for (Cue cue : cues(stem(i))) {
        int last = match(cue, i);
        if (last >= 0 && fitsCase(cue, i)) {
          hits.add(new CueHit(cue, i, last, true));
        }
      }
      if (hits.size() == before && tokens.isCapitalised(i)) {
        byCompound(i, hits);
      }
    }
    return hits;
  }

  private String stem(int i) {
    String stem = stems[i];
    if (stem == null) {
      stem = Stem.of(tokens.word(i));
      stems[i] = stem;
    }
    return stem;
  }

  private List<Cue> cues(String stem) {
    return byStem.computeIfAbsent(
        stem,
        s -> {
          List<Cue> found = new ArrayList<>();
          for (CompiledDictionary layer : dictionary.compiled()) {
            found.addAll(layer.cues(DictionaryKeys.cue(language, s)));
          }
          return found;
        });
  }

  /** A title is a noun and has a capital; an adjective of a country has none. */
  private boolean fitsCase(Cue cue, int i) {
    return cue.kind() == Cue.Kind.COUNTRY || cue.stems().size() > 1 || tokens.isCapitalised(i);
  }

  /** The last token of the cue when its first word is token {@code i}; -1 if it does not stand. */
  private int match(Cue cue, int i) {
    int at = i;
    for (int s = 1; s < cue.stems().size(); s++) {
      String wanted = cue.stems().get(s);
      boolean gap = wanted.equals("*");
      if (gap) {
        s++;
        wanted = cue.stems().get(s);
      }
      int found = -1;
      for (int next = at + 1; next <= at + (gap ? WIDEST_GAP : 1) && joined(next); next++) {
        if (stem(next).equals(wanted)) {
          found = next;
          break;
        }
      }
      if (found < 0) {
        return -1;
      }
      at = found;
    }
    return at;
  }

  private boolean joined(int next) {
    return next < tokens.size()
        && (tokens.gap(next) == Gap.SPACE || tokens.gap(next) == Gap.HYPHEN);
  }

  private void byCompound(int i, List<CueHit> hits) {
    String word = tokens.word(i);
    if (word.length() < SHORTEST_COMPOUND) {
      return;
    }
    for (int cut = 2; cut <= word.length() - SHORTEST_TAIL; cut++) {
      boolean found = false;
      for (Cue cue : cues(Stem.of(word.substring(cut)))) {
        if (cue.kind() == Cue.Kind.OFFICE && cue.stems().size() == 1) {
          hits.add(new CueHit(cue, i, i, false));
          found = true;
        }
      }
      if (found) {
        byHead(word.substring(0, cut), i, hits);
        return;
      }
    }
  }

  private void byHead(String head, int i, List<CueHit> hits) {
    for (Cue cue : cues(Stem.of(head))) {
      if (cue.kind() == Cue.Kind.COUNTRY && cue.stems().size() == 1) {
        hits.add(new CueHit(cue, i, i, false));
      }
    }
  }
}
