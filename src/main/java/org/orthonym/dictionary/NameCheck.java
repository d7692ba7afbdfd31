package org.orthonym.dictionary;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.regex.Pattern;
import org.orthonym.similarity.Nearest;

/**
 * A person has a gender, an entry has names, each name is in the script of its language, and the
 * family name is found in one of them.
 */
final class NameCheck {
  private static final Pattern BLANKS = Pattern.compile("^\\s|\\s$|\\s\\s");
  private static final Pattern PARTS = Pattern.compile("[\\s\\-]+");

  private NameCheck() {}

  static void run(CheckedDictionary checked) {
    for (Entity entity : checked.entities()) {
      checkGender(entity, checked);
      if (entity.names().isEmpty()) {
        checked.error(entity, "has no name: add one, such as {own: ...}");
        continue;
      }
      checkForms(entity, "name", entity.names(), checked);
      checkForms(entity, "acronym", entity.acronyms(), checked);
      checkFamily(entity, checked);
    }
  }

  private static void checkGender(Entity entity, CheckedDictionary checked) {
    boolean known = entity.gender() != Gender.UNKNOWN;
    if (entity.type() == EntityType.PERSON && !known) {
      checked.error(entity, "has no gender: add m or f");
    } else if (entity.type() != EntityType.PERSON && known) {
      checked.error(entity, "has a gender, which only people have: take it out");
    }
  }

  private static void checkForms(
      Entity entity, String what, Map<String, String> forms, CheckedDictionary checked) {
    forms.forEach(
        (language, form) -> {
          String named = "has the " + what + " “" + form + "” in “" + language + "”, ";
          if (!Script.LANGUAGES.contains(language)) {
            String hint =
                Nearest.to(language, Script.LANGUAGES).map(n -> "; " + n + "?").orElse("");
            checked.error(entity, named + "a language that the dictionary does not have" + hint);
          } else if (form.isEmpty() || BLANKS.matcher(form).find()) {
            checked.error(entity, named + "which is empty or has a blank too many");
          } else if (!Normalizer2.getNFCInstance().isNormalized(form)) {
            checked.error(entity, named + "whose marks are not composed: write it in NFC");
          } else {
            checkScript(entity, language, form, named, checked);
          }
        });
  }

  private static void checkScript(
      Entity entity, String language, String form, String named, CheckedDictionary checked) {
    Script script = Script.of(language);
    // Brands and media keep Latin words in other scripts: Соловьёв Live. People and places do not.
    boolean mayMix = entity.type() != EntityType.PERSON && entity.type() != EntityType.PLACE;
    boolean some = false;
    for (String part : PARTS.split(form)) {
      boolean foreign = mayMix && !script.equals(Script.LATIN) && Script.LATIN.writes(part);
      if (!foreign && !script.writes(part)) {
        checked.error(
            entity, named + "which is written with other letters than " + script.label() + " ones");
        return;
      }
      some |= !foreign;
    }
    if (!some) {
      checked.error(entity, named + "which is Latin: put it under “own”");
    }
  }

  private static void checkFamily(Entity entity, CheckedDictionary checked) {
    try {
      new NameForms(entity);
    } catch (DictionaryException e) {
      String family = entity.family().orElse("");
      checked.error(
          entity,
          "has the family name “"
              + family
              + "”, which neither begins nor ends a name: spell it as one of them does");
    }
  }
}
