package org.orthonym.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Cue;
import org.orthonym.dictionary.Gender;
import org.orthonym.dictionary.Tenure;
import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/**
 * What an article tells beside the names themselves: offices, countries, who else is named and
 * where its sentences end.
 *
 * <p>Not thread-safe; one an article.
 */
public final class Scene {
  private static final int BESIDE_BEFORE = 6;
  private static final int BESIDE_AFTER = 7;
  private static final int TIED_BEFORE = 2;
  private static final int TIED_AFTER = 3;

  private final Tokens tokens;
  private final List<CueHit> hits;
  private final int[] sentences;
  private final Map<String, Named> named = new LinkedHashMap<>();
  private final boolean[] inName;

  /** Somebody or something that the article names rightly. */
  private record Named(CompiledEntity entity, List<Mention> mentions, boolean inFull) {}

  Scene(Tokens tokens, List<CueHit> hits, List<Mention> mentions) {
    this.tokens = tokens;
    this.hits = hits;
    this.sentences = Sentences.of(tokens);
    this.inName = new boolean[tokens.size()];
    for (Mention mention : mentions) {
      for (int i = mention.from(); i <= mention.last(); i++) {
        inName[i] = true;
      }
    }
  }

  /** Notes that the article names an entity rightly. */
  public void name(CompiledEntity entity, Mention mention, boolean inFull) {
    Named old = named.get(entity.id());
    List<Mention> mentions = new ArrayList<>(old == null ? List.of() : old.mentions());
    mentions.add(mention);
    boolean full = inFull || (old != null && old.inFull());
    named.put(entity.id(), new Named(entity, mentions, full));
    if (!entity.isPerson()) {
      for (int i = mention.from(); i <= mention.last(); i++) {
        inName[i] = false;
      }
    }
  }

  /** Whether the article names the entity rightly, with its whole name. */
  public boolean hasInFull(String id) {
    Named there = named.get(id);
    return there != null && there.inFull();
  }

  /** Whether the article names the entity rightly. */
  public boolean has(String id) {
    return named.containsKey(id);
  }

  /** The languages of the countries that the article names, of those whose names have rules. */
  public Set<String> origins() {
    Set<String> origins = new TreeSet<>();
    for (CueHit hit : hits) {
      if (hit.cue().kind() == Cue.Kind.COUNTRY) {
        origins.addAll(Origins.of(hit.cue().id()));
      }
    }
    for (Named there : named.values()) {
      for (String country : there.entity().countries()) {
        origins.addAll(Origins.of(country));
      }
    }
    return origins;
  }

  /** How near a stretch of tokens is to a mention. */
  private Nearness nearness(Mention mention, int from, int last) {
    if (sentences[mention.from()] != sentences[Math.min(from, sentences.length - 1)]) {
      return Nearness.ARTICLE;
    }
    return isBeside(mention, from, last) ? Nearness.BESIDE : Nearness.SENTENCE;
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

  /** Everything the article says for or against taking the candidate's mention for its entity. */
  public List<Clue> clues(Candidate candidate, Timing timing) {
    List<Clue> clues = new ArrayList<>();
    roleClues(candidate, timing, clues);
    countryClues(candidate, clues);
    storyClues(candidate.entity(), clues);
    fieldClue(candidate.entity()).ifPresent(clues::add);
    Named elsewhere = named.get(candidate.entity().id());
    if (elsewhere != null) {
      String form = elsewhere.mentions().get(0).text();
      clues.add(
          new Clue(
              new Evidence.NamedElsewhere(form),
              elsewhere.inFull() ? Nearness.SENTENCE : Nearness.ARTICLE,
              true));
    }
    return clues;
  }

  private void roleClues(Candidate candidate, Timing timing, List<Clue> clues) {
    CompiledEntity entity = candidate.entity();
    Map<String, Clue> best = new LinkedHashMap<>();
    for (CueHit hit : hits) {
      if (!hit.isOffice()) {
        continue;
      }
      Nearness nearness = nearness(candidate.mention(), hit.from(), hit.last());
      Set<String> tied =
          nearness == Nearness.BESIDE ? tiedTo(hit) : tiedTo(candidate.mention(), hit);
      Timing.Match match = timing.match(entity, hit.cue().id(), tied);
      boolean mayContradict =
          nearness == Nearness.BESIDE
              && hit.whole()
              && hit.cue().single()
              && !entity.tenures().isEmpty();
      if (match == Timing.Match.NONE && !mayContradict) {
        continue;
      }
      boolean genderFits = !genderOf(hit).contradicts(entity.gender());
      boolean supports = match != Timing.Match.NONE && genderFits;
      if (!supports && nearness != Nearness.BESIDE) {
        continue;
      }
      Nearness weight =
          match == Timing.Match.OTHER_TIME && nearness == Nearness.BESIDE
              ? Nearness.SENTENCE
              : nearness;
      Clue clue = new Clue(new Evidence.Role(hit.text(tokens), hit.cue().id()), weight, supports);
      best.merge(hit.cue().id() + supports, clue, Scene::nearer);
    }
    boolean held =
        best.values().stream().anyMatch(c -> c.supports() && c.nearness() == Nearness.BESIDE);
    best.values().stream().filter(c -> c.supports() || !held).forEach(clues::add);
  }

  private static Clue nearer(Clue a, Clue b) {
    return a.nearness().compareTo(b.nearness()) <= 0 ? a : b;
  }

  /** In a list the country beside a name counts: "den Außenministern A, B aus Deutschland". */
  private Set<String> tiedTo(Mention mention, CueHit office) {
    Set<String> own = new HashSet<>();
    for (CueHit hit : hits) {
      if (hit.cue().kind() == Cue.Kind.COUNTRY
          && nearness(mention, hit.from(), hit.last()) == Nearness.BESIDE) {
        own.add(hit.cue().id());
      }
    }
    return own.isEmpty() ? tiedTo(office) : own;
  }

  /** The countries and organisations that stand with an office: "der ukrainische Chefdiplomat". */
  private Set<String> tiedTo(CueHit office) {
    Set<String> tied = new HashSet<>();
    for (CueHit hit : hits) {
      if (hit.cue().kind() == Cue.Kind.COUNTRY && isTied(hit.from(), hit.last(), office)) {
        tied.add(hit.cue().id());
      }
    }
    for (Named there : named.values()) {
      if (!there.entity().isPerson() && standsNear(there.mentions(), office)) {
        tied.add(there.entity().id());
        tied.addAll(there.entity().countries());
      }
    }
    return tied;
  }

  private boolean standsNear(Collection<Mention> mentions, CueHit office) {
    for (Mention mention : mentions) {
      if (isTied(mention.from(), mention.last(), office)) {
        return true;
      }
    }
    return false;
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

  private void countryClues(Candidate candidate, List<Clue> clues) {
    List<String> countries = candidate.entity().countries();
    if (countries.isEmpty()) {
      return;
    }
    Clue best = null;
    Clue against = null;
    for (CueHit hit : hits) {
      if (hit.cue().kind() != Cue.Kind.COUNTRY) {
        continue;
      }
      Nearness nearness = nearness(candidate.mention(), hit.from(), hit.last());
      boolean supports = countries.contains(hit.cue().id());
      Clue clue = new Clue(new Evidence.Country(hit.text(tokens)), nearness, supports);
      if (supports) {
        best = best == null ? clue : nearer(best, clue);
      } else if (nearness == Nearness.BESIDE) {
        against = clue;
      }
    }
    if (best == null) {
      best = countryOfNamed(candidate.entity());
    }
    if (best != null) {
      clues.add(best);
    }
    if (against != null && (best == null || best.nearness() != Nearness.BESIDE)) {
      clues.add(against);
    }
  }

  /** A country that no word tells, but somebody or something else of it that is named. */
  private @Nullable Clue countryOfNamed(CompiledEntity entity) {
    for (Named there : named.values()) {
      boolean other = !there.entity().id().equals(entity.id());
      if (other && !Collections.disjoint(there.entity().countries(), entity.countries())) {
        String name = there.mentions().get(0).text();
        return new Clue(new Evidence.Country(name), Nearness.ARTICLE, true);
      }
    }
    return null;
  }

  /** Two others of the same field at least: one may be there by chance. */
  private Optional<Clue> fieldClue(CompiledEntity entity) {
    Optional<String> field = Fields.of(entity);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    int found = 0;
    for (Named there : named.values()) {
      boolean other = !there.entity().id().equals(entity.id());
      if (other && Fields.of(there.entity()).equals(field) && ++found == 2) {
        String name = there.mentions().get(0).text();
        return Optional.of(
            new Clue(new Evidence.SameField(field.get(), name), Nearness.ARTICLE, true));
      }
    }
    return Optional.empty();
  }

  private void storyClues(CompiledEntity entity, List<Clue> clues) {
    int found = 0;
    for (Named there : named.values()) {
      if (!there.entity().id().equals(entity.id()) && isSameStory(entity, there.entity())) {
        clues.add(
            new Clue(
                new Evidence.SameStory(there.mentions().get(0).text()), Nearness.ARTICLE, true));
        if (++found == 2) {
          return;
        }
      }
    }
  }

  private static boolean isSameStory(CompiledEntity one, CompiledEntity other) {
    return one.related().contains(other.id())
        || other.related().contains(one.id())
        || serves(one, other.id())
        || serves(other, one.id())
        || shareAnOffice(one, other);
  }

  private static boolean serves(CompiledEntity person, String of) {
    return person.tenures().stream().anyMatch(tenure -> tenure.of().equals(of));
  }

  private static boolean shareAnOffice(CompiledEntity one, CompiledEntity other) {
    for (Tenure tenure : one.tenures()) {
      for (Tenure theirs : other.tenures()) {
        if (tenure.office().equals(theirs.office())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The office beside a mention that a note may speak of, if its entity never held it. */
  public Optional<Remark> contradiction(Candidate candidate, Timing timing) {
    CompiledEntity entity = candidate.entity();
    if (!entity.isPerson()) {
      return Optional.empty();
    }
    Remark found = null;
    for (CueHit hit : hits) {
      if (!hit.isOffice()
          || nearness(candidate.mention(), hit.from(), hit.last()) != Nearness.BESIDE) {
        continue;
      }
      boolean fits = timing.match(entity, hit.cue().id(), tiedTo(hit)) != Timing.Match.NONE;
      if (fits && !genderOf(hit).contradicts(entity.gender())) {
        return Optional.empty();
      }
      if (isTight(candidate.mention(), hit) && tells(hit, found)) {
        boolean gender = fits && genderOf(hit).contradicts(entity.gender());
        found = new Remark(gender, hit.text(tokens), tokens.span(hit.from(), hit.last()));
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
  private boolean tells(CueHit hit, @Nullable Remark found) {
    return found == null || hit.text(tokens).length() > found.words().length();
  }

  /** Whether the office is the mention's own title: right before it, or as an apposition. */
  private boolean isTight(Mention mention, CueHit hit) {
    if (hit.last() == mention.from() - 1) {
      return tokens.gap(mention.from()) == Gap.SPACE;
    }
    return hit.from() > mention.last()
        && hit.from() - mention.last() <= 2
        && tokens.gap(mention.last() + 1) == Gap.COMMA;
  }

  /**
   * Something that does not fit.
   *
   * @param gender whether it is the title's gender; else the office
   * @param words the title as the article has it
   * @param span where it stands
   */
  public record Remark(boolean gender, String words, org.orthonym.text.Span span) {}
}
