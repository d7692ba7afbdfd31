package org.orthonym.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.name.PersonName;
import org.orthonym.similarity.LetterEdits;
import org.orthonym.similarity.WeightedEditDistance;
import org.orthonym.transcription.Rendering;
import org.orthonym.transcription.Renderings;
import org.orthonym.transcription.Style;

/**
 * Works out how each target language writes an entity, from the facts of its entry. Not
 * thread-safe.
 */
final class NameForms {
  /** The languages a form is worked out for. The order is part of the compiled form. */
  static final List<String> TARGETS = List.of("de", "en", "fr", "es", "it", "pl", "nl");

  /** In what conventions machines write what they cannot translate. */
  private static final List<String> MACHINE_TARGETS = List.of("de", "en");

  /** Languages with a script of their own, which names are rendered from by rule. */
  private static final Set<String> NATIVE =
      Set.of(
          "uk", "ru", "be", "bg", "mk", "sr", "el", "ka", "hy", "zh", "ja", "ko", "ar", "fa", "he",
          "hi");

  /** Scripts that write no vowels or no sounds: no rule gives a sure form. */
  private static final Set<String> UNSURE = Set.of("ar", "fa", "he", "hi", "ja", "ko");

  /** A Ukrainian's Ukrainian form is right, whatever form of the name is used first. */
  private static final String UKRAINIAN = "uk";

  /** Two spellings at least as alike are of one name: Zverev and Swerew. */
  private static final double SAME_SPELLING = 0.9;

  private final Entity entity;
  private final Optional<FamilyPlace> familyPlace;
  private final Map<Native, List<Rendering>> renderings = new HashMap<>();

  NameForms(Entity entity) {
    this.entity = entity;
    this.familyPlace = entity.family().map(family -> FamilyPlace.of(entity, family));
  }

  /** A name in its own script. */
  record Native(String language, PersonName name) {}

  /** The form that readers of {@code target} expect. */
  PersonName form(String target, Style style) {
    return parted(full(target, style));
  }

  private String full(String target, Style style) {
    String given = entity.names().get(target);
    if (given != null) {
      return given;
    }
    String own = entity.names().get("own");
    if (own != null) {
      return own;
    }
    for (Native name : natives()) {
      if (!UNSURE.contains(name.language()) && isSounded(name)) {
        String form = name.name().full();
        return PressForm.render(name.language(), target, style, form).orElse(form);
      }
    }
    for (String fallback : List.of("en", "de", "fr")) {
      String form = entity.names().get(fallback);
      if (form != null) {
        return form;
      }
    }
    for (Native name : natives()) {
      String form = name.name().full();
      return PressForm.render(name.language(), target, style, form).orElse(form);
    }
    return entity.names().values().iterator().next();
  }

  /** Every form that is right in {@code target}, whatever the style of the house. */
  Set<String> right(String target) {
    Set<String> forms = new LinkedHashSet<>();
    if (entity.house().contains(target)) {
      forms.add(full(target, Style.DPA));
      forms.addAll(entity.also());
      entity.aliases().stream()
          .filter(alias -> alias.kind() == Alias.Kind.STYLE)
          .forEach(alias -> forms.remove(alias.form()));
      return forms;
    }
    for (Style style : Style.values()) {
      forms.add(full(target, style));
    }
    String own = entity.names().get("own");
    if (own != null) {
      forms.add(own);
    }
    nativeOfOwn(target)
        .filter(name -> isSounded(name) && !isGuessed(name))
        .ifPresent(name -> addByRule(name, target, forms));
    natives().stream()
        .filter(name -> name.language().equals(UKRAINIAN) && isSounded(name))
        .forEach(name -> addByRule(name, target, forms));
    forms.addAll(entity.also());
    return forms;
  }

  /**
   * The native name that counts: the first, but where somebody has a spelling of their own the one
   * that leads there (Арына Сабаленка to Aryna Sabalenka, and not Арина Соболенко).
   */
  private Optional<Native> nativeOfOwn(String target) {
    List<Native> natives = natives();
    String own = entity.names().get("own");
    if (own == null || natives.size() < 2) {
      return natives.stream().findFirst();
    }
    return natives.stream()
        .min(
            Comparator.comparingInt(
                name ->
                    PressForm.render(name.language(), target, Style.DPA, name.name().full())
                        .map(form -> LetterEdits.between(own, form))
                        .orElse(Integer.MAX_VALUE)));
  }

  /**
   * What the rules make of the native form is right too, where usage differs from them; but not
   * where somebody's own spelling is quite another (Aryna Sabalenka, not Arina Sobolenko), nor for
   * a citizen of a country of the target language (Alexander Zverev, not Swerew).
   */
  private void addByRule(Native name, String target, Set<String> forms) {
    String own = entity.names().get("own");
    if (own != null && isCitizen(target)) {
      return;
    }
    String full = name.name().full();
    for (Style style : Style.values()) {
      PressForm.render(name.language(), target, style, full)
          .filter(form -> own == null || isNear(own, form))
          .ifPresent(forms::add);
    }
    renderings(name).stream()
        .filter(rendering -> rendering.convention().code().equals(target))
        .map(Rendering::form)
        .filter(form -> own == null || isNear(own, form))
        .forEach(forms::add);
  }

  /** Whether the person belongs first to a country whose language is the target. */
  private boolean isCitizen(String target) {
    List<String> countries = entity.countries();
    return entity.type() == EntityType.PERSON
        && !countries.isEmpty()
        && Homelands.writesIn(target, countries.get(0));
  }

  /** Rules of scripts without vowels give people's names by lists, and guess all others. */
  private boolean isGuessed(Native name) {
    return UNSURE.contains(name.language()) && entity.type() != EntityType.PERSON;
  }

  private static boolean isNear(String own, String form) {
    return new WeightedEditDistance().similarity(own, form) >= SAME_SPELLING;
  }

  /**
   * What a machine makes of a person's name that another script writes by its sound: Baerbock, in
   * Russian Бербок, becomes "Berbok".
   *
   * @param heard how other scripts write the name, by language
   */
  List<PersonName> heard(Map<String, String> heard) {
    Set<PersonName> names = new LinkedHashSet<>();
    if (entity.type() == EntityType.PERSON) {
      heard.forEach(
          (language, spelling) -> {
            for (String target : MACHINE_TARGETS) {
              PressForm.render(language, target, Style.DPA, spelling)
                  .ifPresent(form -> names.add(parted(form)));
            }
          });
    }
    return List.copyOf(names);
  }

  /** What all conventions make of a native name; they are worked out once. */
  List<Rendering> renderings(Native name) {
    return renderings.computeIfAbsent(name, n -> Renderings.of(n.language(), n.name().full()));
  }

  /**
   * The names in scripts of their own, in the order of the entry, for a place its home language
   * first.
   */
  List<Native> natives() {
    List<Native> natives = new ArrayList<>();
    entity
        .names()
        .forEach(
            (language, form) -> {
              if (NATIVE.contains(language)) {
                natives.add(new Native(language, parted(form)));
              }
            });
    if (entity.type() != EntityType.PERSON && !entity.countries().isEmpty()) {
      String home = Homelands.languageOf(entity.countries().get(0));
      natives.sort(Comparator.comparing(name -> !name.language().equals(home)));
    }
    return natives;
  }

  /**
   * Whether other languages write a native name by its sound. They do with people; with places only
   * where the language is at home (Russian calls Naples Неаполь); and with other things unless they
   * translate the name.
   */
  private boolean isSounded(Native name) {
    if (entity.type() == EntityType.PERSON) {
      return true;
    }
    if (entity.type() == EntityType.PLACE) {
      Set<String> home = Homelands.speaking(name.language());
      return home == null
          || entity.countries().isEmpty()
          || entity.countries().stream().anyMatch(home::contains);
    }
    return !isTranslated();
  }

  /** Whether the German or English form is another one than the sound of the native name. */
  private boolean isTranslated() {
    for (String language : List.of("de", "en")) {
      String given = entity.names().get(language);
      if (given != null && natives().stream().noneMatch(name -> isSpelt(given, name, language))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpelt(String form, Native name, String language) {
    return PressForm.render(name.language(), language, Style.DPA, name.name().full())
        .filter(sound -> isNear(sound, form))
        .isPresent();
  }

  /** A full form in its parts. */
  PersonName parted(String full) {
    String[] words = full.split(" ");
    if (entity.type() != EntityType.PERSON || words.length == 1) {
      return PersonName.single(full);
    }
    if (familyPlace.isPresent() && familyPlace.get().count() < words.length) {
      return familyPlace.get().part(words);
    }
    return familyComesFirst() ? PersonName.part(words, 0, 1) : PersonName.parse(full);
  }

  private boolean familyComesFirst() {
    return !entity.names().containsKey("own")
        && (entity.names().containsKey("zh") || entity.names().containsKey("ko"))
        && !entity.names().containsKey("ja");
  }
}
