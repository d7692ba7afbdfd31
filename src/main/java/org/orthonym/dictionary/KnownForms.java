package org.orthonym.dictionary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.Style;

/**
 * What may be concluded from the names that a data base has: with care, since nobody checked them,
 * and languages copy each other's labels. A form is right in a language if the data base gives it
 * as that language's own name, or if all languages of Latin letters agree on it; but never where it
 * is only how English transcribes a name of another script that the language itself writes
 * differently.
 *
 * <p>Immutable and thread-safe.
 */
public final class KnownForms {
  /** As many languages must agree on a spelling that none of them may have from another. */
  private static final int AGREED = 3;

  /** Scripts whose names have rules, so that a transcription can be told from an own spelling. */
  private static final List<String> NATIVE =
      List.of("ru", "uk", "be", "bg", "mk", "sr", "el", "ka", "hy");

  private final KnownEntity entity;
  private final String target;
  private final Set<String> right = new LinkedHashSet<>();

  private KnownForms(KnownEntity entity, String target) {
    this.entity = entity;
    this.target = target;
    addLabels();
    addAgreed();
  }

  /** The conclusions for one target language. Takes time linear in the names. */
  public static KnownForms of(KnownEntity entity, String target) {
    return new KnownForms(entity, target);
  }

  private void addLabels() {
    for (KnownName name : entity.names()) {
      boolean own = name.isIn(LanguageSet.OWN) || name.isIn(target);
      if (name.label() && own && !isTranscribedElsewhere(name.form())) {
        right.add(name.form());
      }
    }
  }

  private void addAgreed() {
    long all = 0;
    Map<String, Long> sets = new LinkedHashMap<>();
    for (KnownName name : entity.names()) {
      all |= latin(name);
      sets.merge(name.form(), latin(name), (one, other) -> one | other);
    }
    for (Map.Entry<String, Long> form : sets.entrySet()) {
      boolean agreed = Long.bitCount(all) >= AGREED && form.getValue() == all;
      if (agreed && !isTranscribedElsewhere(form.getKey())) {
        right.add(form.getKey());
      }
    }
  }

  private static long latin(KnownName name) {
    return LanguageSet.of(name.languages().toArray(String[]::new)) & LanguageSet.LATIN;
  }

  /**
   * Whether a form is what English makes of one of the native names, where the target language
   * makes something else of it. Then it is no form of this language, whoever has it as a label.
   */
  private boolean isTranscribedElsewhere(String form) {
    for (KnownName other : entity.names()) {
      for (String language : other.languages()) {
        if (NATIVE.contains(language) && isTranscribedElsewhere(form, language, other.form())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTranscribedElsewhere(String form, String language, String nativeName) {
    String plain = inOrder(nativeName);
    Optional<String> english = PressForm.render(language, "en", Style.DPA, plain);
    Optional<String> here = PressForm.render(language, target, Style.DPA, plain);
    return english.filter(e -> Folding.key(e) == Folding.key(form)).isPresent()
        && here.filter(h -> Folding.key(h) != Folding.key(form)).isPresent();
  }

  /** Data bases put Russian family names first, with a comma. */
  private static String inOrder(String name) {
    int comma = name.indexOf(", ");
    return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
  }

  /** The forms that are right in the target language, the likeliest first; often none. */
  public Set<String> right() {
    return Collections.unmodifiableSet(right);
  }

  /** Whether a form is the name that other languages use first, and not one name among others. */
  public boolean isLabel(String form) {
    return entity.names().stream()
        .anyMatch(name -> name.label() && Folding.key(name.form()) == Folding.key(form));
  }

  /**
   * The entity in the shape of those that have an entry, as far as the target language goes; empty
   * if no form is right there.
   */
  public Optional<CompiledEntity> compiled() {
    if (right.isEmpty()) {
      return Optional.empty();
    }
    List<PersonName> names = right.stream().map(this::parted).toList();
    Map<String, PersonName> forms = new LinkedHashMap<>();
    forms.put(target, names.get(0));
    forms.put("en", names.get(0));
    return Optional.of(
        new CompiledEntity(
            0,
            entity.id(),
            entity.type(),
            entity.gender(),
            entity.countries(),
            entity.source(),
            forms,
            Map.of(target, names),
            Map.of(),
            Map.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            KeySet.of(List.of()),
            KeySet.of(List.of())));
  }

  private PersonName parted(String form) {
    return entity.type() == EntityType.PERSON ? PersonName.parse(form) : PersonName.single(form);
  }
}
