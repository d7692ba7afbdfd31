package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Frame;
import org.orthonym.matching.Given;
import org.orthonym.matching.Mention;
import org.orthonym.name.Folding;
import org.orthonym.similarity.LetterEdits;
import org.orthonym.text.Span;

/**
 * The readings of one mention against each other and against "right as it is, somebody we do not
 * know". The odds of each are what the scorer found; their shares sum to one with that of the
 * unknown. Readings that give the same text stand together.
 */
final class Contest {
  private static final int MOST_ALTERNATIVES = 5;

  /** What German adjectives end in. */
  private static final Pattern CASE = Pattern.compile("e[nrsm]?$");

  private final Scorer.Scored best;
  private final Map<String, Double> shares;
  private final String before;
  private final String after;
  private final String target;

  private Contest(Scorer.Scored best, Map<String, Double> shares, String target) {
    this.best = best;
    this.shares = shares;
    this.target = target;
    this.before = best.candidate().mention().text();
    String first = "";
    double most = -1;
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      if (share.getValue() > most) {
        most = share.getValue();
        first = share.getKey();
      }
    }
    this.after = first;
  }

  /**
   * Lets readings compete.
   *
   * @param readings at least one, in any order
   */
  static Contest of(List<Scorer.Scored> readings, String target) {
    List<Scorer.Scored> scored = byLetters(readings, target);
    scored.sort(
        Comparator.comparingDouble((Scorer.Scored s) -> -s.logOdds())
            .thenComparing(s -> s.candidate().entity().id()));
    double top = Math.max(0, scored.get(0).logOdds());
    double all = Math.exp(-top);
    for (Scorer.Scored one : scored) {
      all += Math.exp(one.logOdds() - top);
    }
    Map<String, Double> shares = new LinkedHashMap<>();
    for (Scorer.Scored one : scored) {
      double share = Math.exp(one.logOdds() - top) / all;
      shares.merge(Replacement.of(one.candidate(), target), share, Double::sum);
    }
    String after = new Contest(scored.get(0), shares, target).after;
    for (Scorer.Scored one : scored) {
      if (Replacement.of(one.candidate(), target).equals(after)) {
        return new Contest(one, shares, target);
      }
    }
    throw new AssertionError("no reading gives " + after);
  }

  /**
   * Of several spellings that a look-up knows the one with more of the same letters is likelier.
   */
  private static List<Scorer.Scored> byLetters(List<Scorer.Scored> readings, String target) {
    long known = readings.stream().filter(Contest::isKnownPerson).count();
    List<Scorer.Scored> weighed = new ArrayList<>(readings);
    if (known < 2) {
      return weighed;
    }
    int[] edits = new int[weighed.size()];
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < edits.length; i++) {
      if (isKnownPerson(weighed.get(i))) {
        Candidate candidate = weighed.get(i).candidate();
        edits[i] =
            LetterEdits.between(Replacement.of(candidate, target), candidate.mention().text());
        least = Math.min(least, edits[i]);
      }
    }
    for (int i = 0; i < edits.length; i++) {
      Scorer.Scored one = weighed.get(i);
      if (isKnownPerson(one)) {
        double odds = one.logOdds() + Weight.OTHER_LETTER.value() * (edits[i] - least);
        weighed.set(i, new Scorer.Scored(one.candidate(), odds, one.because()));
      }
    }
    return weighed;
  }

  private static boolean isKnownPerson(Scorer.Scored one) {
    Candidate candidate = one.candidate();
    return candidate.fit() == Candidate.Fit.KNOWN
        && candidate.kind() == Variant.Kind.RENDERED
        && candidate.given().fit() == Given.Fit.SAME;
  }

  /** The candidate of the winning text that scored best. */
  Candidate winner() {
    return best.candidate();
  }

  /** The winning text's share, from 0 to 1. */
  double confidence() {
    return Math.min(1, Objects.requireNonNull(shares.get(after)));
  }

  /** The share of the text that comes next; 0 if there is none. */
  double runnerUp() {
    double most = 0;
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      if (!share.getKey().equals(after)) {
        most = Math.max(most, share.getValue());
      }
    }
    return most;
  }

  /** Whether nothing but marks on letters is added, as many houses leave them out. */
  boolean isMarksOnly() {
    return Folding.key(before) == Folding.key(after) && KindOfChange.isMarksOnly(before, after);
  }

  /**
   * Whether the winning text stands there already, going on behind the mention ("Canal+") or
   * beginning before it ("al-" before "Sisi", whatever its capitals).
   */
  boolean stands() {
    Mention mention = winner().mention();
    String source = mention.tokens().source();
    Span span = mention.span();
    if (after.length() >= span.length() && source.startsWith(after, span.start())) {
      return true;
    }
    if (!winner().entity().isPerson() && (hasAsWords(after, before) || isInflected())) {
      return true; // "Chesterfield" may be FC Chesterfield, and the town as well
    }
    int head = after.length() - span.length();
    return head > 0
        && head <= span.start()
        && after.regionMatches(true, head, source, span.start(), span.length())
        && Folding.key(after.substring(0, head))
            == Folding.key(source.substring(span.start() - head, span.start()));
  }

  /** "der Ungarischen Nationalbank": the same words in another case. */
  private boolean isInflected() {
    String[] words = before.split(" ");
    String[] right = after.split(" ");
    boolean same =
        words.length == right.length && words.length > 1 && winner().kind() == Variant.Kind.RIGHT;
    for (int i = 0; same && i < words.length; i++) {
      same = words[i].equals(right[i]) || stem(words[i]).equals(stem(right[i]));
    }
    return same;
  }

  private static String stem(String word) {
    return CASE.matcher(word).replaceFirst("");
  }

  private static boolean hasAsWords(String whole, String part) {
    int start = whole.indexOf(part);
    int end = start + part.length();
    return start >= 0
        && (start == 0 || !Character.isLetterOrDigit(whole.charAt(start - 1)))
        && (end == whole.length() || !Character.isLetterOrDigit(whole.charAt(end)));
  }

  /**
   * The winning reading as a change.
   *
   * @param least the share from which another text is an alternative
   */
  Change change(boolean isSure, double least) {
    Candidate candidate = winner();
    CompiledEntity entity = candidate.entity();
    Span span = span(candidate);
    return new Change(
        span,
        span.in(candidate.mention().tokens().source()),
        after,
        isSure ? Change.Status.APPLIED : Change.Status.SUGGESTED,
        confidence(),
        KindOfChange.of(candidate, before, after),
        Optional.of(
            new Change.EntityRef(
                entity.id(), entity.type().label(), candidate.form(target).full())),
        best.because(),
        alternatives(least));
  }

  /** With the article that a translated family name took: "des Herzogs" is "Duques". */
  private static Span span(Candidate candidate) {
    Mention mention = candidate.mention();
    boolean isTranslated = candidate.kind() == Variant.Kind.MEANS && candidate.partial();
    return isTranslated && Frame.hasDefiniteArticle(mention)
        ? new Mention(mention.tokens(), mention.from() - 1, mention.last()).span()
        : mention.span();
  }

  private List<String> alternatives(double least) {
    Set<String> alternatives = new LinkedHashSet<>();
    shares.forEach(
        (text, share) -> {
          if (!text.equals(after) && !text.equals(before) && share >= least) {
            alternatives.add(text);
          }
        });
    return alternatives.stream().limit(MOST_ALTERNATIVES).toList();
  }
}
