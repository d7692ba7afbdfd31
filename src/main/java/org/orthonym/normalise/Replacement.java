package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Frame;
import org.orthonym.matching.Given;
import org.orthonym.matching.GluedTail;
import org.orthonym.matching.Mention;
import org.orthonym.name.Folding;
import org.orthonym.name.GermanInflection;
import org.orthonym.name.PersonName;
import org.orthonym.similarity.WeightedEditDistance;
import org.orthonym.text.Tokens;

/**
 * Writes the right form in the place of a mention: as long, inflected and capitalised as it was.
 */
final class Replacement {
  /** At least as alike must the given name of another right form be to stand for the usual one. */
  private static final double LEAST_LIKENESS = 0.9;

  /** At least as alike must a short form be to stand for the whole one. */
  private static final double LEAST_SHORT = 0.8;

  private Replacement() {}

  /** What stands in the place of the candidate's mention afterwards. */
  static String of(Candidate candidate, String target) {
    Mention mention = candidate.mention();
    String form = form(candidate, target);
    if (GluedTail.isTail(candidate.ending())) {
      return GluedTail.apart(form, candidate.ending());
    }
    if (isGenitive(candidate)) {
      form = GermanInflection.genitive(form, mention.tokens().apostrophe());
    }
    form = mention.isAllCapitals() ? form.toUpperCase(Locale.ROOT) : form;
    form = mention.tokens().isSentenceStart(mention.from()) ? capitalised(form, mention) : form;
    form = withoutWhatFollows(form, mention.tokens().source(), mention.span().end());
    return withBlanksOf(mention, form);
  }

  /**
   * Whether the mention is a German genitive, or the case of another language where German has the
   * genitive: "Lewandowskiego Trikot". Nobody writes an s behind a hiss, as in "Martinezs", so that
   * is one only before a noun.
   */
  private static boolean isGenitive(Candidate candidate) {
    Mention mention = candidate.mention();
    String ending = candidate.ending();
    if (ending.equals("s") && GermanInflection.endsInHiss(candidate.familyText())) {
      return Frame.isBeforeNoun(mention);
    }
    boolean isHead = mention.tokens().isSentenceStart(mention.from());
    boolean isForeign = candidate.kind() == Variant.Kind.CASE && isHead;
    return !ending.isEmpty() || (isForeign && Frame.isBeforeNoun(mention));
  }

  /** A particle at the head of a sentence has a capital there: "Al-Sisi". */
  private static String capitalised(String form, Mention mention) {
    boolean isSmall =
        form.length() > 1
            && Character.isLowerCase(form.charAt(0))
            && !Character.isUpperCase(form.charAt(1)); // as in "eBay"
    return isSmall && mention.tokens().isCapitalised(mention.from())
        ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
        : form;
  }

  /** Blanks that do not break a line, and several in a row, stay if there are as many words. */
  static String withBlanksOf(Mention mention, String form) {
    if (hasSingleBlanks(mention)) {
      return form;
    }
    List<String> blanks = new ArrayList<>();
    Tokens tokens = mention.tokens();
    for (int i = mention.from() + 1; i <= mention.last(); i++) {
      if (tokens.gap(i) == Tokens.Gap.SPACE) {
        blanks.add(tokens.source().substring(tokens.end(i - 1), tokens.start(i)));
      }
    }
    String[] words = form.split(" ");
    if (words.length != blanks.size() + 1) {
      return form;
    }
    StringBuilder out = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      out.append(blanks.get(i - 1)).append(words[i]);
    }
    return out.toString();
  }

  private static boolean hasSingleBlanks(Mention mention) {
    Tokens tokens = mention.tokens();
    for (int i = mention.from() + 1; i <= mention.last(); i++) {
      boolean isSingle =
          tokens.start(i) - tokens.end(i - 1) == 1
              && tokens.source().charAt(tokens.end(i - 1)) == ' ';
      if (tokens.gap(i) == Tokens.Gap.SPACE && !isSingle) {
        return false;
      }
    }
    return true;
  }

  /** The dot of "Jr.", the "-in" or " In" of "Moon Jae-in" may stand behind the mention already. */
  private static String withoutWhatFollows(String form, String source, int end) {
    for (int i = 1; i < form.length(); i++) {
      boolean dot = form.charAt(i) == '.' && source.startsWith(form.substring(i), end);
      if (dot || (form.charAt(i) == '-' && goesOn(form.substring(i + 1), source, end))) {
        return form.substring(0, i);
      }
    }
    return form;
  }

  private static boolean goesOn(String tail, String source, int end) {
    int next = end + 1 + tail.length();
    return end < source.length()
        && (source.charAt(end) == '-' || source.charAt(end) == ' ')
        && source.regionMatches(true, end + 1, tail, 0, tail.length())
        && (next >= source.length() || !Character.isLetter(source.charAt(next)));
  }

  private static String form(Candidate candidate, String target) {
    String acronym = candidate.entity().acronyms().get(target);
    if (candidate.kind() == Variant.Kind.ACRONYM && acronym != null) {
      return acronym;
    }
    boolean isShort = candidate.fit() == Candidate.Fit.ALIKE && !candidate.detail().isEmpty();
    if (isShort && !candidate.entity().isPerson()) {
      return candidate.detail();
    }
    PersonName form = candidate.form(target);
    if (!candidate.entity().isPerson() && candidate.mention().size() == 1) {
      return shortest(candidate, form.full());
    }
    if (candidate.partial()) {
      return form.family();
    }
    if (candidate.given().fit() == Given.Fit.INITIAL && !form.familyFirst()) {
      return initials(candidate) + form.family();
    }
    return firstOnly(candidate, form)
        .or(() -> otherGiven(candidate, form, target))
        .or(() -> alikeForm(candidate, form, target))
        .orElse(form.full());
  }

  /** Of a thing of several words a text may have the short name: "Ajaks" for Ajax Amsterdam. */
  private static String shortest(Candidate candidate, String full) {
    if (full.indexOf(' ') < 0 || candidate.kind() == Variant.Kind.MEANS) {
      return full;
    }
    WeightedEditDistance distance = new WeightedEditDistance();
    String written = candidate.familyText();
    String best = full;
    double most = Math.max(LEAST_SHORT, distance.similarity(full, written));
    for (String form : candidate.entity().shortForms()) {
      double likeness = distance.similarity(form, written);
      if (likeness > most) {
        most = likeness;
        best = form;
      }
    }
    return best;
  }

  /** The right form whose given name, or title, is the one that is alike: "Ajatollah Chamenei". */
  private static Optional<String> alikeForm(Candidate candidate, PersonName form, String target) {
    int start = candidate.mention().span().start();
    int end = candidate.family().span().start();
    if (candidate.given().fit() != Given.Fit.ALIKE || form.familyFirst() || end <= start) {
      return Optional.empty();
    }
    String written = candidate.mention().tokens().source().substring(start, end).trim();
    WeightedEditDistance distance = new WeightedEditDistance();
    double most = Math.max(LEAST_LIKENESS, distance.similarity(form.given(), written));
    Optional<String> best = Optional.empty();
    for (PersonName other : candidate.entity().rightForms(target)) {
      double likeness = distance.similarity(other.given(), written);
      if (likeness > most && other.family().equals(form.family())) {
        most = likeness;
        best = Optional.of(other.full());
      }
    }
    return best;
  }

  /** Of two given names that somebody goes by the text may have either: Beppe, Giuseppe. */
  private static Optional<String> otherGiven(Candidate candidate, PersonName form, String target) {
    int start = candidate.mention().span().start();
    int end = candidate.family().span().start();
    boolean may = candidate.given().fit() == Given.Fit.SAME && end > start;
    if (!may || form.familyFirst() || !candidate.entity().natives().isEmpty()) {
      return Optional.empty();
    }
    long written = Folding.key(candidate.mention().tokens().source().substring(start, end));
    return candidate.entity().rightForms(target).stream()
        .filter(other -> other.family().equals(form.family()))
        .filter(other -> Folding.key(other.given()) == written)
        .map(PersonName::full)
        .findFirst();
  }

  /** Of several given names the text may have only the first: "Robert" of "Robert Francis". */
  private static Optional<String> firstOnly(Candidate candidate, PersonName form) {
    int end = form.given().indexOf(' ');
    Mention mention = candidate.mention();
    boolean isOne = candidate.family().from() == mention.from() + 1;
    if (end < 0 || form.familyFirst() || !isOne) {
      return Optional.empty();
    }
    String first = form.given().substring(0, end);
    String written = mention.part(mention.from(), mention.from()).text();
    return Folding.key(first) == Folding.key(written)
        ? Optional.of(first + " " + form.family())
        : Optional.empty();
  }

  /** The initials as the text has them, with what stands behind them. */
  private static String initials(Candidate candidate) {
    int start = candidate.mention().span().start();
    int end = Math.max(start, candidate.family().span().start());
    return candidate.mention().tokens().source().substring(start, end);
  }
}
