package org.orthonym.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Cue;
import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/**
 * What stands how near to a mention or an office in an article. Only the words around it are looked
 * at, so that the time does not depend on the length of the article.
 *
 * <p>Not thread-safe; one an article.
 */
final class Surroundings {
  private static final int BESIDE_BEFORE = 6;
  private static final int BESIDE_AFTER = 7;
  private static final int TIED_BEFORE = 2;
  private static final int TIED_AFTER = 3;

  private final Tokens tokens;
  private final Cues cues;
  private final Roster roster;
  private final Sentences sentences;
  private final boolean[] inName;

  Surroundings(Tokens tokens, Cues cues, Roster roster, List<Mention> mentions) {
    this.tokens = tokens;
    this.cues = cues;
    this.roster = roster;
    this.sentences = Sentences.of(tokens);
    this.inName = new boolean[tokens.size()];
    for (Mention mention : mentions) {
      mark(mention, true);
    }
  }

  /** Says that a mention is a place or an organisation, which comes between no title and name. */
  void open(Mention mention) {
    mark(mention, false);
  }

  private void mark(Mention mention, boolean isName) {
    for (int i = mention.from(); i <= mention.last(); i++) {
      inName[i] = isName;
    }
  }

  /** The first hit in the sentence of a mention. */
  int firstHit(Mention mention) {
    return cues.firstFrom(sentences.first(mention.from()));
  }

  /** The hit behind the last in the sentence of a mention. */
  int endHit(Mention mention) {
    return cues.firstFrom(sentences.end(mention.from()));
  }

  /** How near a hit in the sentence of a mention is to it. */
  Nearness nearness(Mention mention, CueHit hit) {
    return isBeside(mention, hit.from(), hit.last()) ? Nearness.BESIDE : Nearness.SENTENCE;
  }

  private boolean isBeside(Mention mention, int from, int last) {
    if (last < mention.from()) {
      return mention.from() - last <= BESIDE_BEFORE && noNameBetween(last + 1, mention.from() - 1);
    }
    if (from > mention.last()) {
      return from - mention.last() <= BESIDE_AFTER
          && isApposition(mention.last() + 1)
          && noNameBetween(mention.last() + 1, from - 1);
    }
    return true;
  }

  private boolean isApposition(int next) {
    Gap gap = tokens.gap(next);
    return gap == Gap.COMMA
        || gap == Gap.OTHER
        || gap == Gap.HYPHEN
        || tokens.word(next).equals("aus")
        || tokens.word(next).equals("als");
  }

  private boolean noNameBetween(int from, int last) {
    for (int i = from; i <= last; i++) {
      if (inName[i]) {
        return false;
      }
    }
    return true;
  }

  /** The countries right beside a mention. */
  Set<String> countriesBeside(Mention mention) {
    Set<String> beside = new HashSet<>();
    int end = endHit(mention);
    for (int h = firstHit(mention); h < end; h++) {
      CueHit hit = cues.get(h);
      if (hit.cue().kind() == Cue.Kind.COUNTRY && nearness(mention, hit) == Nearness.BESIDE) {
        beside.add(hit.cue().id());
      }
    }
    return beside;
  }

  /** The countries and organisations that stand with an office: "der ukrainische Chefdiplomat". */
  Set<String> tiedTo(CueHit office) {
    Set<String> tied = new HashSet<>();
    int end = cues.firstFrom(office.last() + TIED_AFTER + 2);
    for (int h = cues.firstReaching(office.from() - TIED_BEFORE - 1); h < end; h++) {
      CueHit hit = cues.get(h);
      if (hit.cue().kind() == Cue.Kind.COUNTRY && isTied(hit.from(), hit.last(), office)) {
        tied.add(hit.cue().id());
      }
    }
    int least = Math.max(0, office.from() - TIED_BEFORE - 1);
    int most = Math.min(tokens.size() - 1, office.last() + TIED_AFTER + 1);
    for (int i = least; i <= most; i++) {
      if (!roster.standingAt(i).isEmpty() && isTied(i, i, office)) {
        for (CompiledEntity entity : roster.standingAt(i)) {
          tied.add(entity.id());
          tied.addAll(entity.countries());
        }
      }
    }
    return tied;
  }

  /** Whether words stand in one phrase with an office: "der ukrainische Vize-", "- der NATO". */
  private boolean isTied(int from, int last, CueHit office) {
    if (last >= office.from() && from <= office.last()) {
      return true;
    }
    boolean before = last < office.from();
    int start = before ? last + 1 : office.last() + 1;
    int end = before ? office.from() : from;
    if (end - start > (before ? TIED_BEFORE : TIED_AFTER)) {
      return false;
    }
    for (int i = start; i <= end; i++) {
      boolean crossesName = i < end && inName[i];
      if (crossesName || (tokens.gap(i) != Gap.SPACE && tokens.gap(i) != Gap.HYPHEN)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the office is the mention's own title: right before it, or as an apposition. */
  boolean isTitle(Mention mention, CueHit hit) {
    if (hit.last() == mention.from() - 1) {
      return tokens.gap(mention.from()) == Gap.SPACE;
    }
    return hit.from() > mention.last()
        && hit.from() - mention.last() <= 2
        && tokens.gap(mention.last() + 1) == Gap.COMMA;
  }
}
