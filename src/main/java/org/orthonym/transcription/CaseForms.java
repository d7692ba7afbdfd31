package org.orthonym.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How names are declined in their own language, since machine translation often lets the endings
 * stand: Путина, Путину, Путиным.
 */
public final class CaseForms {
  private static final int CASES = 5;
  private static final Map<String, List<Declension>> READ = new ConcurrentHashMap<>();

  private CaseForms() {}

  /**
   * The forms of a name in the genitive, dative, accusative, instrumental and prepositional,
   * without doubles and without the nominative itself. A language without cases, or one that is not
   * known here, gives none.
   *
   * @param source the code of the language
   * @param nativeName given names first, the family name last, blanks between
   * @param gender the gender; where it is unknown the given name tells it, else it is taken for a
   *     man's unless it ends like a woman's
   */
  public static List<CaseForm> of(String source, String nativeName, Gender gender) {
    List<Declension> rules = READ.computeIfAbsent(source, Declension::read);
    if (rules.isEmpty()) {
      return List.of();
    }
    String[] words = nativeName.strip().split("\\s+");
    Gender known = gender == Gender.UNKNOWN ? genderOf(source, words) : gender;
    List<CaseForm> forms = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      CaseForm form = decline(words, i, known, rules);
      boolean isNew = forms.stream().noneMatch(f -> f.form().equals(form.form()));
      if (isNew && !form.form().equals(String.join(" ", words))) {
        forms.add(form);
      }
    }
    return List.copyOf(forms);
  }

  /** Tells the gender by the given name, else by the last letters. */
  static Gender genderOf(String source, String[] words) {
    List<GivenName> given = GivenNames.of(source).among(words);
    if (!given.isEmpty()) {
      return given.get(0).gender();
    }
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean female = last.matches(".*(ова|ева|ёва|єва|ина|ына|іна|їна|ая|ська|цька|ская)");
    return female ? Gender.FEMALE : Gender.MALE;
  }

  private static CaseForm decline(
      String[] words, int grammaticalCase, Gender gender, List<Declension> rules) {
    StringBuilder form = new StringBuilder();
    String ending = "";
    for (int i = 0; i < words.length; i++) {
      boolean family = i == words.length - 1;
      form.append(i > 0 ? " " : "");
      String word = words[i];
      Declension rule = ruleFor(word, gender, family, rules);
      if (rule == null) {
        form.append(word);
        ending = "";
      } else {
        ending = rule.endings().get(grammaticalCase);
        form.append(rule.apply(word, grammaticalCase));
      }
    }
    return new CaseForm(form.toString(), ending);
  }

  private static @Nullable Declension ruleFor(
      String word, Gender gender, boolean family, List<Declension> rules) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Declension rule : rules) {
      if (rule.fits(lower, gender, family)) {
        return rule;
      }
    }
    return null;
  }
}
