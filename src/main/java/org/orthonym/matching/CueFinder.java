package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
import org.orthonym.dictionary.Cue;
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

  private final Words words;
  private final Tokens tokens;
  private final CueWords cues;

  private CueFinder(Words words) {
    this.words = words;
    this.tokens = words.tokens();
    this.cues = words.cues();
  }

  /** The cues of an article, in the order of their first words. */
  static List<CueHit> find(Words words) {
    return new CueFinder(words).find();
  }

  private List<CueHit> find() {
    List<CueHit> hits = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!words.has(i, Marks.CUE)) {
        continue;
      }
      int before = hits.size();
      for (Cue cue : cues.of(words.form(i))) {
        int last = match(cue, i);
        if (last >= 0 && fitsCase(cue, i)) {
          hits.add(new CueHit(cue, i, last, true));
        }
      }
      if (hits.size() == before && tokens.isCapitalised(i)) {
        for (Cue cue : cues.inCompound(words.form(i))) {
          hits.add(new CueHit(cue, i, i, false));
        }
      }
    }
    return hits;
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
        if (words.form(next).stem().equals(wanted)) {
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
}
