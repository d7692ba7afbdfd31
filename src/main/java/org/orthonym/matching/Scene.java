package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Cue;
import org.orthonym.text.Span;
import org.orthonym.text.Tokens;

/**
 * What an article tells beside the names themselves: offices, countries, who else is named and
 * where its sentences end.
 *
 * <p>Not thread-safe; one an article. What is asked of one mention takes time that does not depend
 * on the length of the article.
 */
public final class Scene {
  private static final int MOST_OF_A_STORY = 2;

  private final Tokens tokens;
  private final Furniture furniture;
  private final Cues cues;
  private final Roster roster = new Roster();
  private final Surroundings surroundings;
  private final Offices offices;
  private final KindWords kinds;

  Scene(Tokens tokens, List<CueHit> hits, List<Mention> mentions, String language) {
    this.tokens = tokens;
    this.kinds = KindWords.of(language);
    this.furniture = Furniture.of(tokens);
    this.cues = new Cues(hits, furniture);
    this.surroundings = new Surroundings(tokens, cues, roster, mentions);
    this.offices = new Offices(tokens, cues, surroundings);
  }

  /** Whether a mention is part of the article; a line that says what else to read is none. */
  public boolean isInArticle(Mention mention) {
    return !furniture.has(mention.from());
  }

  /** Whether a mention tells who wrote, took or owns something, or comments on it. */
  public boolean isCredit(Mention mention) {
    return furniture.isCredit(mention.from());
  }

  /** Notes that the article names an entity rightly. */
  public void name(CompiledEntity entity, Mention mention, boolean inFull) {
    if (!isInArticle(mention)) {
      return;
    }
    roster.add(entity, mention, inFull);
    if (!entity.isPerson()) {
      surroundings.open(mention);
    }
  }

  /** Whether the article names the entity rightly, with its whole name. */
  public boolean hasInFull(String id) {
    Roster.Named there = roster.get(id);
    return there != null && there.inFull();
  }

  /** Whether the article names the entity rightly. */
  public boolean has(String id) {
    return roster.get(id) != null;
  }

  /** The languages of the countries that the article names, of those whose names have rules. */
  public Set<String> origins() {
    Set<String> origins = new TreeSet<>();
    for (String country : cues.countries()) {
      origins.addAll(Origins.of(country));
    }
    for (Roster.Named there : roster.all()) {
      for (String country : there.entity().countries()) {
        origins.addAll(Origins.of(country));
      }
    }
    return origins;
  }

  /** Everything the article says for or against taking the candidate's mention for its entity. */
  public List<Clue> clues(Candidate candidate, Timing timing) {
    List<Clue> clues = new ArrayList<>(offices.clues(candidate, timing));
    countryClues(candidate, clues);
    for (Roster.Named there : roster.story(candidate.entity(), MOST_OF_A_STORY)) {
      clues.add(
          new Clue(new Evidence.SameStory(there.first().onOneLine()), Nearness.ARTICLE, true));
    }
    roster.sameField(candidate.entity()).ifPresent(clues::add);
    kind(candidate).ifPresent(clues::add);
    Roster.Named elsewhere = roster.get(candidate.entity().id());
    if (elsewhere != null) {
      clues.add(
          new Clue(
              new Evidence.NamedElsewhere(elsewhere.first().onOneLine()),
              elsewhere.inFull() ? Nearness.SENTENCE : Nearness.ARTICLE,
              true));
    }
    return clues;
  }

  private Optional<Clue> kind(Candidate candidate) {
    int from = candidate.mention().from();
    if (candidate.entity().isPerson()) {
      return Optional.empty();
    }
    return kinds
        .before(tokens, from)
        .map(
            kind ->
                new Clue(
                    new Evidence.Kind(tokens.word(from - 1)),
                    Nearness.BESIDE,
                    KindWords.mayBe(kind, candidate.entity().type())));
  }

  /** Whether the noun before a mention says what kind of thing it is. */
  public boolean hasKindBefore(Mention mention) {
    return kinds.before(tokens, mention.from()).isPresent();
  }

  /** What of the article may speak for an entity at a mention. */
  public Outlook outlook(Mention mention) {
    return Outlook.of(mention, cues, surroundings, roster);
  }

  private void countryClues(Candidate candidate, List<Clue> clues) {
    List<String> countries = candidate.entity().countries();
    if (countries.isEmpty()) {
      return;
    }
    Mention mention = candidate.mention();
    Clue best = null;
    Clue against = null;
    int end = surroundings.endHit(mention);
    for (int h = surroundings.firstHit(mention); h < end; h++) {
      CueHit hit = cues.get(h);
      if (hit.cue().kind() != Cue.Kind.COUNTRY) {
        continue;
      }
      Nearness nearness = surroundings.nearness(mention, hit);
      if (countries.contains(hit.cue().id())) {
        Clue clue = country(hit, nearness, true);
        best = best == null ? clue : best.nearer(clue);
      } else if (nearness == Nearness.BESIDE) {
        against = country(hit, nearness, false);
      }
    }
    int first = cues.firstOf(countries);
    if (best == null && first < Integer.MAX_VALUE) {
      best = country(cues.get(first), Nearness.ARTICLE, true);
    }
    if (best == null) {
      best = roster.country(candidate.entity());
    }
    if (best != null) {
      clues.add(best);
    }
    if (against != null && (best == null || best.nearness() != Nearness.BESIDE)) {
      clues.add(against);
    }
  }

  private Clue country(CueHit hit, Nearness nearness, boolean supports) {
    return new Clue(new Evidence.Country(hit.text(tokens)), nearness, supports);
  }

  /** The office beside a mention that a note may speak of, if its entity never held it. */
  public Optional<Remark> contradiction(Candidate candidate, Timing timing) {
    return offices.contradiction(candidate, timing);
  }

  /**
   * Something that does not fit.
   *
   * @param gender whether it is the title's gender; else the office
   * @param words the title as the article has it
   * @param span where it stands
   */
  public record Remark(boolean gender, String words, Span span) {}
}
