package org.orthonym.matching;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Gender;
import org.orthonym.dictionary.Tenure;
import org.orthonym.dictionary.Variant;
import org.orthonym.text.Tokens;

/**
 * What the offices that an article tells say for or against an entity.
 *
 * <p>Not thread-safe; one an article.
 */
final class Offices {
  private final Tokens tokens;
  private final Cues cues;
  private final Surroundings surroundings;

  Offices(Tokens tokens, Cues cues, Surroundings surroundings) {
    this.tokens = tokens;
    this.cues = cues;
    this.surroundings = surroundings;
  }

  /** The clues for or against a candidate; against it only those right beside it. */
  List<Clue> clues(Candidate candidate, Timing timing) {
    CompiledEntity entity = candidate.entity();
    if (entity.tenures().isEmpty()) {
      return List.of(); // who held no office is neither for nor against one
    }
    Mention mention = candidate.mention();
    int from = surroundings.firstHit(mention);
    int end = surroundings.endHit(mention);
    Set<String> own = surroundings.countriesBeside(mention);
    Map<String, Clue> best = new LinkedHashMap<>();
    for (int h : relevant(entity, from, end)) {
      CueHit hit = cues.get(h);
      boolean near = h >= from && h < end;
      // Of an office that the sentence does not tell, the first place that supports is enough.
      if (hit.isOffice() && (near || !best.containsKey(hit.cue().id() + true))) {
        Nearness nearness = near ? surroundings.nearness(mention, hit) : Nearness.ARTICLE;
        Clue clue = clue(entity, hit, nearness, own, timing);
        if (clue != null) {
          best.merge(hit.cue().id() + clue.supports(), clue, Clue::nearer);
        }
      }
    }
    boolean held =
        best.values().stream().anyMatch(c -> c.supports() && c.nearness() == Nearness.BESIDE);
    return best.values().stream().filter(c -> c.supports() || !held).toList();
  }

  /** The hits in the sentence, and those elsewhere of an office that the entity held. */
  private int[] relevant(CompiledEntity entity, int from, int end) {
    int[] relevant = new int[end - from + 8];
    int count = 0;
    for (int h = from; h < end; h++) {
      relevant[count++] = h;
    }
    for (Tenure tenure : entity.tenures()) {
      for (int i = 0; i < cues.count(tenure.office()); i++) {
        int h = cues.place(tenure.office(), i);
        if (h < from || h >= end) {
          relevant = count == relevant.length ? Arrays.copyOf(relevant, 2 * count) : relevant;
          relevant[count++] = h;
        }
      }
    }
    Arrays.sort(relevant, 0, count);
    return Arrays.copyOf(relevant, count);
  }

  private @Nullable Clue clue(
      CompiledEntity entity, CueHit hit, Nearness nearness, Set<String> own, Timing timing) {
    boolean beside = nearness == Nearness.BESIDE;
    // In a list the country beside a name counts: "den Außenministern A, B aus Deutschland".
    Set<String> tied = beside || own.isEmpty() ? surroundings.tiedTo(hit) : own;
    Timing.Match match = timing.match(entity, hit.cue().id(), tied);
    boolean mayContradict = beside && hit.whole() && isSingle(hit) && !entity.tenures().isEmpty();
    if (match == Timing.Match.NONE && !mayContradict) {
      return null;
    }
    boolean genderFits = !genderOf(hit).contradicts(entity.gender());
    boolean supports = match != Timing.Match.NONE && genderFits;
    if (!supports && !beside) {
      return null;
    }
    Nearness weight = match == Timing.Match.OTHER_TIME && beside ? Nearness.SENTENCE : nearness;
    return new Clue(new Evidence.Role(hit.text(tokens), hit.cue().id()), weight, supports);
  }

  /** Whether every office that the words may mean has one holder: a candidate holds none yet. */
  private boolean isSingle(CueHit hit) {
    boolean isSingle = true;
    for (int h = cues.firstFrom(hit.from()); h < cues.size(); h++) {
      CueHit other = cues.get(h);
      if (other.from() > hit.from()) {
        break;
      }
      isSingle &= !other.isOffice() || other.last() != hit.last() || other.cue().single();
    }
    return isSingle;
  }

  /** The office beside a mention that a note may speak of, if its entity never held it. */
  Optional<Scene.Remark> contradiction(Candidate candidate, Timing timing) {
    CompiledEntity entity = candidate.entity();
    Mention mention = candidate.mention();
    // Of imported ones no office is known.
    if (!entity.isPerson() || candidate.kind() == Variant.Kind.IMPORTED) {
      return Optional.empty();
    }
    Scene.Remark found = null;
    int end = surroundings.endHit(mention);
    for (int h = surroundings.firstHit(mention); h < end; h++) {
      CueHit hit = cues.get(h);
      if (!hit.isOffice() || surroundings.nearness(mention, hit) != Nearness.BESIDE) {
        continue;
      }
      boolean fits =
          timing.match(entity, hit.cue().id(), surroundings.tiedTo(hit)) != Timing.Match.NONE;
      boolean contradicts = genderOf(hit).contradicts(entity.gender());
      if (fits && !contradicts) {
        return Optional.empty();
      }
      if (surroundings.isTitle(mention, hit) && tells(hit, found)) {
        found =
            new Scene.Remark(
                fits && contradicts, hit.text(tokens), tokens.span(hit.from(), hit.last()));
      }
    }
    return Optional.ofNullable(found);
  }

  /** The gender a title shows; a German one in -in is a woman's. */
  private Gender genderOf(CueHit hit) {
    boolean female = tokens.word(hit.from()).endsWith("in");
    return hit.cue().gender() == Gender.UNKNOWN && female ? Gender.FEMALE : hit.cue().gender();
  }

  /** The longer wording tells more: "Chef der amerikanischen Diplomatie" than "Chef". */
  private boolean tells(CueHit hit, Scene.@Nullable Remark found) {
    return found == null || hit.text(tokens).length() > found.words().length();
  }
}
