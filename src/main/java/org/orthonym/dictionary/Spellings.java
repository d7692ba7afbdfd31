package org.orthonym.dictionary;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.CaseForm;
import org.orthonym.transcription.CaseForms;
import org.orthonym.transcription.Convention;
import org.orthonym.transcription.Rendering;
import org.orthonym.transcription.Renderings;
import org.orthonym.transcription.Style;

/**
 * Every spelling under which an entity may be met, with the reason, by folded key. Of several
 * reasons for one spelling the first counts: right forms come before renderings, those before case
 * forms.
 */
final class Spellings {
  /** The conventions in which a machine leaves case endings standing. */
  private static final List<String> CASE_TARGETS = List.of("de", "en", "fr", "es");

  /** A given name before others of at least as many letters is no abbreviation. */
  private static final int SHORTEST_FIRST = 3;

  private final Map<Long, Why> families = new LinkedHashMap<>();
  private final Map<Long, Why> wholes = new LinkedHashMap<>();
  private final Set<String> wholeForms = new LinkedHashSet<>();
  private final Set<Long> givens = new LinkedHashSet<>();
  private final Set<Long> sounds = new LinkedHashSet<>();
  private final Entity entity;
  private final NameForms forms;

  /** Why a spelling stands for the entity. */
  record Why(Variant.Kind kind, String detail) {}

  Spellings(
      Entity entity,
      NameForms forms,
      Map<String, String> heard,
      GivenNameGroups groups,
      NameWords words) {
    this.entity = entity;
    this.forms = forms;
    addHouseStyle();
    addRight();
    addNatives();
    heard.forEach(this::addHeard);
    addListed();
    addHomeOrder();
    addTranslations(new GivenNameTranslations(groups, entity.countries()));
    if (entity.type() != EntityType.PERSON && entity.type() != EntityType.PLACE) {
      addMeanings(words);
    }
  }

  /** First, since these forms are renderings as well, and right elsewhere. */
  private void addHouseStyle() {
    for (Alias alias : entity.aliases()) {
      if (alias.kind() == Alias.Kind.STYLE) {
        boolean unsaid = alias.reason().equals(Alias.NO_REASON);
        String layer = unsaid ? entity.place().file() : alias.reason();
        addName(forms.parted(alias.form()), new Why(Variant.Kind.STYLE, layer));
      }
    }
  }

  private void addRight() {
    Why right = new Why(Variant.Kind.RIGHT, "");
    entity
        .names()
        .forEach(
            (language, form) -> {
              if (isLatin(form)) {
                addName(forms.parted(form), right);
              }
            });
    entity.also().forEach(form -> addName(forms.parted(form), right));
    for (String target : NameForms.TARGETS) {
      Why why =
          forms.natives().isEmpty() ? right : new Why(Variant.Kind.RENDERED, convention(target));
      for (String form : forms.right(target)) {
        addName(forms.parted(form), why);
      }
    }
    for (String form : entity.shortForms()) {
      addWhole(form, right);
    }
    addOtherNatives();
  }

  /** A town of two languages: which of its names is printed is a choice of the house. */
  private void addOtherNatives() {
    List<NameForms.Native> natives = forms.natives();
    if (entity.type() == EntityType.PERSON || natives.size() < 2) {
      return;
    }
    for (NameForms.Native name : natives.subList(1, natives.size())) {
      for (String target : NameForms.TARGETS) {
        String detail = Variant.otherNative(name.language(), convention(target));
        Why why = new Why(Variant.Kind.RENDERED, detail);
        PressForm.render(name.language(), target, Style.DPA, name.name().full())
            .ifPresent(form -> addWhole(form, why));
      }
    }
  }

  private static String convention(String target) {
    return Convention.valueOf(target.toUpperCase(Locale.ROOT)).description();
  }

  private static boolean isLatin(String form) {
    return form.codePoints()
        .noneMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
  }

  private void addNatives() {
    for (NameForms.Native name : forms.natives()) {
      addName(name.name(), new Why(Variant.Kind.NATIVE, name.language()));
      addRenderings(forms.renderings(name));
    }
    for (NameForms.Native name : forms.natives()) {
      addCases(name.language(), name.name().full());
    }
  }

  /** "Orbán Viktor": Hungarians put the family first, and nobody does so for them. */
  private void addHomeOrder() {
    PersonName name = forms.form("de", Style.DPA);
    boolean isHungarian = entity.countries().contains("HU") && forms.natives().isEmpty();
    if (isHungarian && !name.given().isEmpty() && !name.familyFirst()) {
      Why why = new Why(Variant.Kind.RENDERED, Variant.FAMILY_FIRST);
      addWhole(name.family() + " " + name.given(), why);
    }
  }

  private void addTranslations(GivenNameTranslations translations) {
    for (String target : NameForms.TARGETS) {
      PersonName name = forms.form(target, Style.DPA);
      translations.givenNames(name.given()).forEach(given -> givens.add(Folding.key(given)));
      if (entity.type() == EntityType.PERSON) {
        Why why = new Why(Variant.Kind.RENDERED, Variant.RULER);
        translations.rulers(name.full()).forEach(ruler -> addWhole(ruler, why));
      }
    }
  }

  /** What the name means, word by word, in whatever language a machine put it. */
  private void addMeanings(NameWords words) {
    Why why = new Why(Variant.Kind.MEANS, "");
    Stream.concat(entity.names().values().stream(), entity.also().stream())
        .flatMap(
            name -> Stream.concat(words.key(name).stream(), words.keyBehindName(name).stream()))
        .forEach(key -> wholes.putIfAbsent(key, why));
  }

  private void addHeard(String language, String spelling) {
    addName(forms.parted(spelling), new Why(Variant.Kind.NATIVE, language));
    addRenderings(Renderings.of(language, spelling));
    addCases(language, spelling);
  }

  private void addRenderings(List<Rendering> renderings) {
    for (Rendering rendering : renderings) {
      String convention = rendering.convention().description();
      addName(forms.parted(rendering.form()), new Why(Variant.Kind.RENDERED, convention));
    }
  }

  private void addCases(String language, String spelling) {
    if (entity.type() != EntityType.PERSON) {
      return;
    }
    for (CaseForm form : CaseForms.of(language, spelling, gender())) {
      Why why = new Why(Variant.Kind.CASE, form.ending());
      for (String target : CASE_TARGETS) {
        PressForm.render(language, target, Style.DPA, form.form())
            .ifPresent(rendered -> addCase(rendered, why));
      }
    }
  }

  /** The press writes the ending -ого as it is said, a machine as it is written. */
  private void addCase(String rendered, Why why) {
    addName(forms.parted(rendered), why);
    String written = rendered.replaceAll("(?<=[oe])[wv]o\\b", "go");
    if (!written.equals(rendered)) {
      addName(forms.parted(written), why);
    }
  }

  private org.orthonym.transcription.Gender gender() {
    return switch (entity.gender()) {
      case FEMALE -> org.orthonym.transcription.Gender.FEMALE;
      case MALE -> org.orthonym.transcription.Gender.MALE;
      case UNKNOWN -> org.orthonym.transcription.Gender.UNKNOWN;
    };
  }

  private void addListed() {
    for (Alias alias : entity.aliases()) {
      Variant.Kind kind = alias.kind().isWrong() ? Variant.Kind.ALIAS : Variant.Kind.RIGHT;
      addWhole(alias.form(), new Why(kind, alias.reason()));
    }
    entity
        .acronyms()
        .forEach((language, form) -> addWhole(form, new Why(Variant.Kind.ACRONYM, language)));
    entity
        .means()
        .forEach(
            (language, words) -> {
              for (String word : words) {
                Why why = new Why(Variant.Kind.MEANS, language);
                if (entity.type() == EntityType.PERSON) {
                  families.putIfAbsent(Folding.key(word), why);
                } else {
                  addWhole(word, why);
                }
              }
            });
  }

  private void addName(PersonName name, Why why) {
    if (entity.type() != EntityType.PERSON) {
      addWhole(name.family(), why);
      return;
    }
    if (name.given().isEmpty()) {
      addWhole(name.family(), why);
    } else {
      addFamily(name.family(), why);
      givens.add(Folding.key(name.given()));
      if (!name.familyFirst()) {
        first(name.given()).ifPresent(first -> givens.add(Folding.key(first)));
      }
    }
  }

  /** Of several given names the first is often the only one that is used: Robert Francis. */
  private static Optional<String> first(String given) {
    int end = given.indexOf(' ');
    return end >= SHORTEST_FIRST ? Optional.of(given.substring(0, end)) : Optional.empty();
  }

  private void addFamily(String form, Why why) {
    int suffix = form.indexOf(" J") > 0 && form.endsWith("r.") ? form.lastIndexOf(' ') : -1;
    if (suffix > 0) {
      addFamily(form.substring(0, suffix), why);
    }
    for (String spelling : List.of(form, umlautsWrittenOut(form))) {
      families.putIfAbsent(Folding.key(spelling), why);
    }
    if (why.kind() == Variant.Kind.RIGHT || why.kind() == Variant.Kind.RENDERED) {
      addSounds(form);
    }
  }

  private void addWhole(String form, Why why) {
    for (String spelling : spellings(form, why)) {
      if (wholes.putIfAbsent(Folding.key(spelling), why) == null) {
        wholeForms.add(spelling);
      }
    }
    if (entity.type() != EntityType.PERSON && form.length() > 4) {
      addSounds(form);
    }
  }

  private void addSounds(String form) {
    for (long key : SoundKeys.of(form)) {
      sounds.add(key);
    }
  }

  private List<String> spellings(String form, Why why) {
    String written = umlautsWrittenOut(form);
    if (entity.type() == EntityType.PERSON || why.kind() != Variant.Kind.RIGHT) {
      return List.of(form, written);
    }
    String weak = form.replaceAll("(?<=\\p{L}{3})(?:er|es|e) (?=\\p{Lu})", "en ");
    return weak.equals(form)
        ? List.of(form, written)
        : List.of(form, written, weak, weak + "s", umlautsWrittenOut(weak));
  }

  private static String umlautsWrittenOut(String form) {
    return form.replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("Ä", "Ae")
        .replace("Ö", "Oe")
        .replace("Ü", "Ue");
  }

  Map<Long, Why> families() {
    return families;
  }

  Map<Long, Why> wholes() {
    return wholes;
  }

  Set<String> wholeForms() {
    return wholeForms;
  }

  Set<Long> givenKeys() {
    return givens;
  }

  Set<Long> soundKeys() {
    return sounds;
  }
}
