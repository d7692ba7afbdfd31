package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Given;
import org.orthonym.matching.GluedTail;
import org.orthonym.matching.Mention;
import org.orthonym.matching.Outlook;
import org.orthonym.matching.Reading;
import org.orthonym.matching.Scene;
import org.orthonym.matching.Timing;
import org.orthonym.name.Folding;
import org.orthonym.text.Span;

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
  private final List<Note> notes = new ArrayList<>();
  private final Map<Long, String> settled = new HashMap<>();
  private final Namesakes namesakes;
  private final Prospects prospects;

  Decider(
      Reading reading,
      Timing timing,
      Policy policy,
      String target,
      Originals originals,
      Dictionary dictionary,
      Memory memory) {
    this.prospects = memory.prospects();
    this.reading = reading;
    this.scene = reading.scene();
    this.timing = timing;
    this.policy = policy;
    this.floor = policy.floor();
    this.target = target;
    this.scorer = new Scorer(target, originals);
    this.namesakes = new Namesakes(reading);
    this.stranger = new Stranger(scene, originals, memory.conversions());
    this.dictionary = dictionary;
  }

  ChangeLog decide() {
    for (Reading.Read read : reading.read()) {
      if (read.isRight()) {
        remark(named(read));
      }
    }
    int before = -1;
    for (int round = 0; round < MOST_ROUNDS && applied.size() > before; round++) {
      before = applied.size();
      decideAll(false);
      decideAll(true);
    }
    List<Change> changes = new ArrayList<>(applied.values());
    changes.addAll(suggested.values());
    return ChangeLog.of(changes, notes);
  }

  /** What is settled speaks for what is not, hence again until nothing is added. */
  private void decideAll(boolean partial) {
    for (Reading.Read read : reading.read()) {
      if (isOpen(read) && isAlone(read) == partial) {
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
      settledElsewhere |= candidate.fit() != Candidate.Fit.RIGHT && isSettled(candidate);
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
    for (Candidate candidate : rivals(read)) {
      scored.add(scorer.score(read, candidate, scene, timing, isSettled(candidate)));
    }
    if (scored.isEmpty()) {
      return;
    }
    scored.sort(
        Comparator.comparingDouble((Scorer.Scored s) -> -s.confidence())
            .thenComparing(s -> s.candidate().entity().id()));
    Scorer.Scored best = scored.get(0);
    String before = best.candidate().mention().text();
    Map<String, Double> readings = readings(scored);
    String after = readings.keySet().iterator().next();
    double confidence = Objects.requireNonNull(readings.get(after));
    if (confidence < policy.suggest() || stands(after, best.candidate())) {
      return;
    }
    double runnerUp =
        readings.entrySet().stream()
            .filter(e -> !e.getKey().equals(after))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    boolean marksOnly = Folding.key(before) == Folding.key(after) && !policy.applyDiacritics();
    boolean isSure =
        !namesakes.has(read)
            && confidence >= policy.apply()
            && confidence - runnerUp >= policy.margin()
            && !(marksOnly && isMarksOnly(before, after));
    Change change = change(best, before, after, isSure, readings);
    settle(read, change);
    if (isSure) {
      Candidate candidate = best.candidate();
      scene.name(candidate.entity(), read.mention(), !candidate.partial());
      settle(candidate);
      remark(List.of(candidate));
    }
  }

  private void settle(Reading.Read read, Change change) {
    suggested.remove(read);
    if (!change.isApplied()) {
      suggested.put(read, change);
    } else if (applied.put(read, change) == null) {
      namesakes.settle(read);
    }
  }

  private static long familyKey(Candidate candidate) {
    return Folding.key(candidate.familyText());
  }

  private void settle(Candidate candidate) {
    if (candidate.entity().isPerson() && scene.isInArticle(candidate.mention())) {
      settled.put(familyKey(candidate), candidate.entity().id());
    }
  }

  /** Whether the same spelling of the family name stood for the entity behind a given name. */
  private boolean isSettled(Candidate candidate) {
    return !settled.isEmpty()
        && candidate.partial()
        && candidate.entity().id().equals(settled.get(familyKey(candidate)));
  }

  /**
   * The candidates that could come to anything. A whole name that is right but for marks is nobody
   * else's.
   */
  private List<Candidate> rivals(Reading.Read read) {
    List<Candidate> rivals = new ArrayList<>();
    List<Candidate> marks = new ArrayList<>(0);
    Prospects.Spellings spellings = prospects.of(read, scorer);
    Outlook outlook = scene.outlook(read.mention());
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

  private boolean mayMatter(
      Candidate candidate, Prospects.Spellings spellings, int i, Outlook outlook) {
    double settledFor = isSettled(candidate) ? Weight.SETTLED.value() : 0;
    double base = spellings.base(i) + settledFor;
    return scorer.most(base, spellings.traits(i), outlook) >= floor;
  }

  /**
   * Whether the right form is there already, going on behind the mention ("Canal+") or beginning
   * before it ("al-" before "Sisi", whatever its capitals).
   */
  private static boolean stands(String after, Candidate candidate) {
    Mention mention = candidate.mention();
    String source = mention.tokens().source();
    Span span = mention.span();
    if (after.length() >= span.length() && source.startsWith(after, span.start())) {
      return true;
    }
    int head = after.length() - span.length();
    return head > 0
        && head <= span.start()
        && after.regionMatches(true, head, source, span.start(), span.length())
        && Folding.key(after.substring(0, head))
            == Folding.key(source.substring(span.start() - head, span.start()));
  }

  /**
   * The texts that the scored readings would give, best first, with their confidence. Two people
   * whose native family name is one speak for one text together, if it is a known rendering.
   */
  private Map<String, Double> readings(List<Scorer.Scored> scored) {
    Map<String, Double> readings = new LinkedHashMap<>();
    for (Scorer.Scored one : scored) {
      Candidate candidate = one.candidate();
      boolean joins =
          candidate.partial()
              && !candidate.entity().natives().isEmpty()
              && (candidate.kind() == Variant.Kind.RENDERED
                  || candidate.kind() == Variant.Kind.NATIVE);
      double confidence = one.confidence();
      readings.merge(
          Replacement.of(candidate, target),
          confidence,
          (a, b) -> joins ? 1 - (1 - a) * (1 - b) : a);
    }
    return readings;
  }

  /**
   * Whether the right form only has marks on its letters that the text leaves out, as many houses
   * do. A mark that the right form does not have is a mistake.
   */
  private static boolean isMarksOnly(String before, String after) {
    if (before.length() != after.length()) {
      return false;
    }
    for (int i = 0; i < before.length(); i++) {
      char was = before.charAt(i);
      boolean marked = was > 'z' && Character.isLetter(was);
      if (was != after.charAt(i) && (marked || was == ' ' || was == '-')) {
        return false;
      }
    }
    return true;
  }

  private Change change(
      Scorer.Scored best,
      String before,
      String after,
      boolean isSure,
      Map<String, Double> readings) {
    Candidate candidate = best.candidate();
    Span span = candidate.mention().span();
    CompiledEntity entity = candidate.entity();
    Set<String> alternatives = new LinkedHashSet<>();
    readings.forEach(
        (text, confidence) -> {
          if (!text.equals(after) && !text.equals(before) && confidence >= policy.suggest() / 2) {
            alternatives.add(text);
          }
        });
    return new Change(
        span,
        before,
        after,
        isSure ? Change.Status.APPLIED : Change.Status.SUGGESTED,
        Math.min(1, Objects.requireNonNull(readings.get(after))),
        kind(candidate, before, after),
        Optional.of(
            new Change.EntityRef(
                entity.id(), entity.type().label(), candidate.form(target).full())),
        best.because(),
        alternatives.stream().limit(5).toList());
  }

  private static Change.Kind kind(Candidate candidate, String before, String after) {
    if (GluedTail.isTail(candidate.ending())) {
      return Change.Kind.MERGED_OR_SPLIT;
    }
    if (Folding.key(before) == Folding.key(after)) {
      return isMarksOnly(before, after) ? Change.Kind.DIACRITICS : Change.Kind.MERGED_OR_SPLIT;
    }
    return switch (candidate.kind()) {
      case ALIAS -> Change.Kind.ALIAS;
      case ACRONYM -> Change.Kind.ACRONYM;
      case MEANS -> Change.Kind.TRANSLATED_NAME;
      case CASE -> Change.Kind.INFLECTION;
      case NATIVE -> Change.Kind.NATIVE_SCRIPT;
      case STYLE -> Change.Kind.HOUSE_STYLE;
      case RENDERED, IMPORTED -> Change.Kind.TRANSCRIPTION;
      case RIGHT ->
          candidate.given().fit() == Given.Fit.OTHER || candidate.likeness() == 1
              ? Change.Kind.GIVEN_NAME
              : Change.Kind.MISSPELLING;
    };
  }

  /** Whom a right name may mean: whoever the article names in full, if it names one of them so. */
  private List<Candidate> named(Reading.Read read) {
    List<Candidate> right = new ArrayList<>(1);
    List<Candidate> inFull = new ArrayList<>(1);
    for (Candidate candidate : read.found()) {
      if (candidate.fit() == Candidate.Fit.RIGHT) {
        right.add(candidate.at(read.mention()));
        if (scene.hasInFull(candidate.entity().id())) {
          inFull.add(right.get(right.size() - 1));
        }
      }
    }
    return inFull.isEmpty() ? right : inFull;
  }

  /**
   * Remarks that a title does not fit, if it fits nobody of that name: the gender, where the office
   * fits somebody; else the office, where the name is only one person's.
   */
  private void remark(List<Candidate> named) {
    for (boolean gender : new boolean[] {true, false}) {
      for (Candidate candidate : named) {
        Optional<Scene.Remark> remark = scene.contradiction(candidate, timing);
        if (remark.isEmpty()) {
          return;
        }
        if (remark.get().gender() == gender && (gender || named.size() == 1)) {
          notes.add(note(candidate, remark.get()));
          return;
        }
      }
    }
  }

  private Note note(Candidate candidate, Scene.Remark remark) {
    String name = candidate.form(target).full();
    String title = "“" + remark.words() + "”";
    return remark.gender()
        ? new Note(
            candidate.mention().span(),
            Note.Kind.GENDER,
            "the title " + title + " does not fit the gender of " + name)
        : new Note(candidate.mention().span(), Note.Kind.ROLE, title + " does not fit " + name);
  }
}
