package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orthonym.name.WordClass;
import org.orthonym.text.Span;
import org.orthonym.text.Tokens;
import org.orthonym.text.Tokens.Gap;

/**
 * Finds what looks like a name in running text: capitalised words that the lexicon does not have or
 * has as names, with particles, initials and hyphens between them.
 *
 * <p>In German every noun has a capital, so a common noun belongs to a name only behind a word that
 * looks like a given name ("Ivan Herzog"), and never begins one.
 */
final class MentionFinder {
  private static final int LONGEST = 8;
  private static final int LONGEST_SYLLABLE = 5;
  private static final int SHORTEST_ADJECTIVE = 4;
  private static final Set<String> ABBREVIATIONS =
      Set.of("St", "Dr", "Prof", "Jr", "Sr", "Ph", "Th");

  private final Words words;
  private final Tokens tokens;
  private final boolean[] untouchable;

  private MentionFinder(Words words, List<Span> untouchable) {
    this.words = words;
    this.tokens = words.tokens();
    this.untouchable = tokens.within(untouchable);
  }

  /** The mentions, in order; they do not overlap. */
  static List<Mention> find(Words words, List<Span> untouchable) {
    return new MentionFinder(words, untouchable).find();
  }

  private List<Mention> find() {
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!begins(i)) {
        i++;
        continue;
      }
      int last = lastFrom(i);
      mentions.add(new Mention(tokens, i, last));
      i = last + 1;
    }
    return mentions;
  }

  private boolean begins(int i) {
    if (untouchable[i]) {
      return false;
    }
    return tokens.isForeignScript(i)
        || (tokens.isCapitalised(i)
            && (!words.has(i, Marks.PLAIN)
                || isGivenNoun(i)
                || isTitled(i)
                || isCapitalParticle(i)));
  }

  /** "De" in "De Wever": a particle of a family, with the rest of the name behind it. */
  private boolean isCapitalParticle(int i) {
    return CapitalParticle.is(words, i) && !untouchable[i + 1] && looksLikeName(i + 1);
  }

  /**
   * A common noun that is a family name as well, right behind a title: "Premier Albanese". A small
   * word in capitals is none: "DER STÜRMER DIE".
   */
  private boolean isTitled(int i) {
    return words.has(i, Marks.FAMILY)
        && i > 0
        && tokens.gap(i) == Gap.SPACE
        && tokens.isCapitalised(i - 1)
        && !words.classOf(i).isOther()
        && words.isTitle(i - 1);
  }

  /** A common noun that people also have as a given name, before a word that is none: "Roman". */
  private boolean isGivenNoun(int i) {
    if (!words.has(i, Marks.GIVEN)) {
      return false;
    }
    int next = i + 1;
    while (next < tokens.size() - 1 && next < i + 3 && words.form(next).isParticle()) {
      next++;
    }
    return next < tokens.size()
        && tokens.gap(next) == Gap.SPACE
        && tokens.isCapitalised(next)
        && !untouchable[next]
        && !isSmallWord(i)
        && looksLikeName(next);
  }

  /** "In" and "An" are given names somewhere, but hardly ever in a German text. */
  private boolean isSmallWord(int i) {
    return words.length(i) <= 3 && words.classOf(i).isOther();
  }

  private boolean looksLikeName(int i) {
    WordClass known = words.classOf(i);
    return !known.isPlainWord();
  }

  private int lastFrom(int first) {
    boolean foreign = tokens.isForeignScript(first);
    int last = first;
    while (last - first + 1 < LONGEST) {
      int next = nextOf(first, last, foreign);
      if (next < 0) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** The token the name goes on to behind {@code last}, over particles; -1 if it ends there. */
  private int nextOf(int first, int last, boolean foreign) {
    int next = last + 1;
    while (next < tokens.size() && next <= last + 3 && goesOn(next - 1, next)) {
      if (untouchable[next] || tokens.isNumber(next) || foreign != tokens.isForeignScript(next)) {
        return -1;
      }
      if (foreign) {
        return next;
      }
      if (tokens.isCapitalised(next)) {
        return belongs(first, last, next) || isTornOff(next, next + 1) ? next : -1;
      }
      if (isTailOfHyphen(first, last, next) || isTornOff(last, next)) {
        return next;
      }
      if (!words.form(next).isParticle() || followsNoName(next)) {
        return -1;
      }
      next++;
    }
    return -1;
  }

  /** A small syllable behind a hyphen, as in "Moon Jae-in". */
  private boolean isTailOfHyphen(int first, int last, int next) {
    return tokens.gap(next) == Gap.HYPHEN
        && next == last + 1
        && last > first
        && words.length(next) <= LONGEST_SYLLABLE;
  }

  /** Letters torn off a name, which is one with them: "Simse k", "T aha". */
  private boolean isTornOff(int last, int next) {
    return next == last + 1
        && next < tokens.size()
        && (words.length(next) == 1 || words.length(last) == 1)
        && !tokens.isCapitalised(next)
        && tokens.gap(next) == Gap.SPACE
        && (words.isFamilyName(last, next) || words.isGivenName(last, next));
  }

  /** A family name torn in two, the second part of which is a noun: "Stolten Berg". */
  private boolean isTorn(int last, int next) {
    return last == next - 1
        && tokens.gap(next) == Gap.SPACE
        && words.classOf(last).bits() == 0
        && words.length(last) >= 3
        && (words.isFamilyName(last, next) || isFamilyInGenitive(last, next));
  }

  private boolean isFamilyInGenitive(int from, int last) {
    return tokens.word(last).endsWith("s") && words.isFamilyName(words.keyWithout(from, last, 1));
  }

  /** A small word is a particle only when a capital stands right behind it. */
  private boolean followsNoName(int particle) {
    int next = particle + 1;
    return next >= tokens.size()
        || !goesOn(particle, next)
        || !(tokens.isCapitalised(next) || words.form(next).isParticle());
  }

  private boolean belongs(int first, int last, int next) {
    if (tokens.isSentenceStart(next) && tokens.gap(next) != Gap.DOT) {
      return false;
    }
    if (looksLikeName(next) || isTorn(last, next) || isCapitalParticle(next)) {
      return true;
    }
    if (next > last + 1 && words.isFamilyName(last + 1, next)) {
      return true; // "Bruno der Bürgermeister", of a family name with a particle
    }
    // A common noun: only right behind what may be given names, and not as a compound's tail.
    WordClass before = words.classOf(last);
    boolean unknown =
        before.bits() == 0 && words.length(last) > 2 && !words.form(last).word().endsWith("s");
    boolean givenBefore = before.isGiven() || unknown || words.isGivenName(last);
    return last == next - 1
        && tokens.gap(next) == Gap.SPACE
        && givenBefore
        && (words.classOf(next).isNoun() || isNaming(next))
        && (first == last || words.isGivenName(first, last))
        && !isTitleOfNext(next);
  }

  /** An adjective with a capital that no sentence begins with: "James Schlau". */
  private boolean isNaming(int i) {
    return !tokens.isSentenceStart(i)
        && words.length(i) >= SHORTEST_ADJECTIVE
        && words.lexicon().isOtherWhenSmall(i)
        && words.isFamilyName(i);
  }

  /** A title between names begins the next one: "im Quirinal Staatspräsident Mattarella". */
  private boolean isTitleOfNext(int i) {
    int next = i + 1;
    return next < tokens.size()
        && tokens.gap(next) == Gap.SPACE
        && tokens.isCapitalised(next)
        && looksLikeName(next)
        && words.isTitle(i);
  }

  private boolean goesOn(int before, int next) {
    return switch (tokens.gap(next)) {
      case SPACE -> true;
      case HYPHEN -> true;
      case DOT -> {
        boolean initial = words.length(before) == 1 && tokens.isCapitalised(before);
        yield (initial || ABBREVIATIONS.contains(words.form(before).word()))
            && isShort(before, next);
      }
      default -> false;
    };
  }

  private boolean isShort(int before, int next) {
    return tokens.start(next) - tokens.end(before) <= 2;
  }
}
