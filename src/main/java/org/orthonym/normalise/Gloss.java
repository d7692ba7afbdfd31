package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.name.PersonName;

/**
 * What a name means, said beside the name on purpose: "La Libertad Avanza (Die Freiheit schreitet
 * voran)", "die NATO (französisch: OTAN)". A reader needs both, so neither is put right.
 *
 * <p>Stateless and thread-safe. Only the surroundings are read: a candidate takes the same time in
 * any text.
 */
final class Gloss {
  /** How far before or behind the name its meaning may stand, in UTF-16 units. */
  private static final int REACH = 30;

  private static final Pattern MARK =
      Pattern.compile(
          "[(\\[„“”\"«»–—:,=]|\\b(?:deutsch|übersetzt|heißt|bedeutet|that is|meaning|means)\\b");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n");

  private Gloss() {}

  /** Whether a candidate's mention tells readers what the name beside it means. */
  static boolean is(Candidate candidate, String target) {
    boolean mayBe =
        switch (candidate.kind()) {
          case ACRONYM -> true;
          case MEANS, ALIAS -> !candidate.entity().isPerson();
          default -> false;
        };
    return mayBe && forms(candidate, target).stream().anyMatch(form -> stands(form, candidate));
  }

  private static List<String> forms(Candidate candidate, String target) {
    List<String> forms = new ArrayList<>(candidate.entity().shortForms());
    for (PersonName form : candidate.entity().rightForms(target)) {
      forms.add(form.full());
    }
    if (candidate.kind() == Variant.Kind.ACRONYM) {
      String acronym = candidate.entity().acronyms().get(target);
      if (acronym != null) {
        forms.add(acronym);
      }
    } else {
      // "National Action Party (PAN)" does not say what the three letters mean, but gives them.
      forms.removeAll(candidate.entity().acronyms().values());
    }
    return forms;
  }

  private static boolean stands(String form, Candidate candidate) {
    String source = candidate.mention().tokens().source();
    int start = candidate.mention().span().start();
    int end = candidate.mention().span().end();
    int reach = form.length() + REACH;
    String before = source.substring(Math.max(0, start - reach), start);
    String behind = source.substring(end, Math.min(source.length(), end + reach));
    int last = before.lastIndexOf(form);
    int next = behind.indexOf(form);
    return (last >= 0 && joins(before.substring(last + form.length())))
        || (next >= 0 && joins(behind.substring(0, next)));
  }

  private static boolean joins(String between) {
    return between.length() <= REACH
        && MARK.matcher(between).find()
        && !SENTENCE_END.matcher(between).find();
  }
}
