package org.orthonym.normalise;

import java.util.Locale;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Given;
import org.orthonym.matching.Mention;
import org.orthonym.name.GermanInflection;
import org.orthonym.name.PersonName;

/**
 * Writes the right form in the place of a mention: as long, inflected and capitalised as it was.
 */
final class Replacement {
  private Replacement() {}

  /** What stands in the place of the candidate's mention afterwards. */
  static String of(Candidate candidate, String target) {
    Mention mention = candidate.mention();
    String form = form(candidate, target);
    if (!candidate.ending().isEmpty()) {
      form = GermanInflection.genitive(form, mention.tokens().apostrophe());
    }
    form = mention.isAllCapitals() ? form.toUpperCase(Locale.ROOT) : form;
    return withoutWhatFollows(form, mention.tokens().source(), mention.span().end());
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
    if (candidate.kind() == org.orthonym.dictionary.Variant.Kind.ACRONYM && acronym != null) {
      return acronym;
    }
    PersonName form = candidate.form(target);
    if (candidate.partial()) {
      return form.family();
    }
    if (candidate.given().fit() == Given.Fit.INITIAL && !form.familyFirst()) {
      return initials(candidate) + form.family();
    }
    return form.full();
  }

  /** The initials as the text has them, with what stands behind them. */
  private static String initials(Candidate candidate) {
    int start = candidate.mention().span().start();
    int end = Math.max(start, candidate.family().span().start());
    return candidate.mention().tokens().source().substring(start, end);
  }
}
