package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Outlook;
import org.orthonym.matching.Reading;
import org.orthonym.matching.Scene;
import org.orthonym.matching.Timing;
import org.orthonym.matching.Traits;

/**
 * Decides over a whole article: full names first, so that what they settle speaks for the family
 * names alone. Each reading competes with the next best and with "right as it is, somebody we do
 * not know".
 *
 * <p>Not thread-safe; one an article.
 */
final class Decider {
  /** Each round settles something; more of them would make the time depend on the luck. */
  private static final int MOST_ROUNDS = 8;

  /** Sums are exact but for the last digits. */
  private static final double LESS = 1 - 1e-9;

  private final Reading reading;
  private final Scene scene;
  private final Timing timing;
  private final Policy policy;
  private final double floor;
  private final String target;
  private final Scorer scorer;
  private final Dictionary dictionary;
  private final Stranger stranger;
  private final IdentityHashMap<Reading.Read, Change> applied = new IdentityHashMap<>();
  private final IdentityHashMap<Reading.Read, Change> suggested = new IdentityHashMap<>();
  private final Remarks remarks;
  private final Settled settled = new Settled();
  private final Namesakes namesakes;
  private final Coordinated coordinated;
  private final Prospects prospects;

  /** How much was known when each mention was decided last, by its place in the reading. */
  private final int[] decidedAt;

  private int settlements = 1;

  Decider(
      Reading reading,
      Timing timing,
      Policy policy,
      String target,
      Originals originals,
      Dictionary dictionary,
      Memory memory) {
    this.prospects = memory.prospects();
    this.decidedAt = new int[reading.read().size()];
    this.reading = reading;
    this.scene = reading.scene();
    this.timing = timing;
    this.policy = policy;
    this.floor = policy.floor();
    this.target = target;
    this.scorer =
        new Scorer(
            target, originals, new ForeignAcronyms(reading.read()), new Introductions(reading));
    this.namesakes = new Namesakes(reading);
    this.stranger = new Stranger(reading, originals, memory.conversions());
    this.dictionary = dictionary;
    this.coordinated = new Coordinated(dictionary, memory.conversions(), scene.origins());
    this.remarks = new Remarks(scene, timing, target);
  }

  ChangeLog decide() {
    for (Reading.Read read : reading.read()) {
      if (read.isRight()) {
        remarks.onRight(read);
      }
    }
    int before = -1;
    for (int round = 0; round < MOST_ROUNDS && applied.size() > before; round++) {
      before = applied.size();
      decideAll(false);
      decideAll(true);
    }
    List<Change> changes = new ArrayList<>(applied.values());
    for (Change change : coordinated.follow(reading, applied)) {
      suggested.values().removeIf(other -> other.span().equals(change.span()));
      changes.add(change);
    }
    changes.addAll(suggested.values());
    return ChangeLog.of(changes, remarks.notes());
  }

  /** What is settled speaks for what is not, hence again until nothing is added. */
  private void decideAll(boolean partial) {
    for (int i = 0; i < decidedAt.length; i++) {
      Reading.Read read = reading.read().get(i);
      int known = settlements + stranger.learnt();
      if (decidedAt[i] != known && isAlone(read) == partial && isOpen(read)) {
        decidedAt[i] = known;
        if (!read.found().isEmpty()) {
          decide(read);
        }
        if (!applied.containsKey(read) && !Stranger.isKnown(read.found())) {
          decideStranger(read);
        }
      }
    }
  }

  /** Whether a mention may still be put right: it is not right, nor does a layer say it is. */
  private boolean isOpen(Reading.Read read) {
    return (!read.isRight() || isOverruled(read))
        && !applied.containsKey(read)
        && !dictionary.isValid(read.mention().text());
  }

  /**
   * Whether a right family name alone is only somebody's whom the article does not name, while the
   * same spelling stood for somebody else behind a given name.
   */
  private boolean isOverruled(Reading.Read read) {
    if (settled.isEmpty() || !read.found().get(0).partial()) {
      return false;
    }
    boolean settledElsewhere = false;
    for (Candidate candidate : read.candidates()) {
      if (candidate.fit() == Candidate.Fit.RIGHT
          && (!candidate.partial() || scene.hasInFull(candidate.entity().id()))) {
        return false;
      }
      settledElsewhere |= candidate.fit() != Candidate.Fit.RIGHT && settled.has(candidate);
    }
    return settledElsewhere;
  }

  private static boolean isAlone(Reading.Read read) {
    if (read.found().isEmpty()) {
      return read.mention().size() == 1;
    }
    for (Candidate candidate : read.found()) {
      if (!candidate.partial()) {
        return false;
      }
    }
    return true;
  }

  private void decideStranger(Reading.Read read) {
    Optional<Stranger.Rendered> whole = stranger.whole(read);
    Optional<Stranger.Rendered> rendered = whole.isPresent() ? whole : stranger.alone(read);
    Change rival = suggested.get(read);
    if (rendered.isEmpty()
        || rendered.get().confidence() < policy.suggest()
        || (rival != null && rival.confidence() >= rendered.get().confidence())) {
      return;
    }
    Stranger.Rendered reading = rendered.get();
    boolean isSure = reading.confidence() >= policy.apply() && !namesakes.has(read);
    Change change =
        new Change(
            read.mention().span(),
            read.mention().text(),
            reading.after(),
            isSure ? Change.Status.APPLIED : Change.Status.SUGGESTED,
            reading.confidence(),
            reading.kind(),
            Optional.empty(),
            reading.because(),
            List.of());
    settle(read, change);
  }

  private void decide(Reading.Read read) {
    List<Scorer.Scored> scored = new ArrayList<>();
    Prospects.Spellings spellings = prospects.of(read, scorer);
    Outlook outlook = scene.outlook(read.mention());
    if (isHopeless(read, spellings, outlook)) {
      return;
    }
    for (Candidate candidate : rivals(read, spellings, outlook)) {
      scored.add(scorer.score(read, candidate, scene, timing, settled.has(candidate)));
    }
    if (scored.isEmpty()) {
      return;
    }
    Contest contest = Contest.of(scored, target);
    if (contest.confidence() < policy.suggest() || contest.stands()) {
      return;
    }
    boolean isSure =
        !namesakes.has(read)
            && !Twins.has(read, contest.winner())
            && contest.confidence() >= policy.apply()
            && contest.confidence() - contest.runnerUp() >= policy.margin()
            && (policy.applyDiacritics() || !contest.isMarksOnly());
    settle(read, contest.change(isSure, policy.suggest() / 2));
    if (isSure) {
      Candidate candidate = contest.winner();
      scene.name(candidate.entity(), read.mention(), !candidate.partial());
      if (scene.isInArticle(candidate.mention())) {
        settled.settle(candidate);
      }
      remarks.on(List.of(candidate));
    }
  }

  private void settle(Reading.Read read, Change change) {
    suggested.remove(read);
    if (!change.isApplied()) {
      suggested.put(read, change);
    } else if (applied.put(read, change) == null) {
      namesakes.settle(read);
      settlements++;
    }
  }

  /**
   * The candidates that could come to anything. A whole name that is right but for marks is nobody
   * else's.
   */
  private List<Candidate> rivals(
      Reading.Read read, Prospects.Spellings spellings, Outlook outlook) {
    List<Candidate> rivals = new ArrayList<>();
    List<Candidate> marks = new ArrayList<>(0);
    for (int i = 0; i < read.found().size(); i++) {
      Candidate candidate = read.found().get(i);
      if (candidate.fit() == Candidate.Fit.MARKS && !candidate.partial()) {
        marks.add(candidate.at(read.mention()));
      } else if (candidate.fit() != Candidate.Fit.ALIKE
          || mayMatter(candidate, spellings, i, outlook)) {
        rivals.add(candidate.at(read.mention()));
      }
    }
    return marks.isEmpty() ? rivals : marks;
  }

  /**
   * Whether all candidates of a mention are only alike, and even if they all gave the same text
   * would not come to a suggestion together.
   */
  private boolean isHopeless(Reading.Read read, Prospects.Spellings spellings, Outlook outlook) {
    if (spellings.hasKnown()) {
      return false;
    }
    boolean hasKind = scene.hasKindBefore(read.mention());
    double odds = 0;
    for (int i = 0; i < read.found().size(); i++) {
      Candidate candidate = read.found().get(i);
      double base = spellings.base(i) + (settled.has(candidate) ? Weight.SETTLED.value() : 0);
      Traits traits = spellings.traits(i);
      odds += Math.exp(scorer.ceiling(base, candidate, traits, outlook, scene, hasKind));
    }
    return odds / (1 + odds) < LESS * policy.suggest();
  }

  private boolean mayMatter(
      Candidate candidate, Prospects.Spellings spellings, int i, Outlook outlook) {
    double settledFor = settled.has(candidate) ? Weight.SETTLED.value() : 0;
    double base = spellings.base(i) + settledFor;
    return scorer.most(base, spellings.traits(i), outlook) >= floor;
  }
}
