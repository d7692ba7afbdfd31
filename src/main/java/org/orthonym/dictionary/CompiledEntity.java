package org.orthonym.dictionary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.Style;

/**
 * An entity with the spellings that were worked out for it, ready for matching.
 *
 * @param index its number in its layer
 * @param id readable and stable
 * @param type what it is
 * @param gender of a person
 * @param countries ISO 3166 codes
 * @param file the dictionary file it comes from
 * @param forms how each of the target languages writes it, in the default style
 * @param right per target language every form that is right, whatever the style
 * @param styled the German forms of other house styles than the default one, where they differ
 * @param natives its names in scripts of their own, by language
 * @param heard what comes of a person's name when another script wrote it by its sound and a
 *     machine read that: never right
 * @param shortForms forms that are right on their own
 * @param acronyms by language
 * @param tenures offices held
 * @param related ids of the same story
 * @param aliases spellings that no rule gives
 * @param never folded keys of spellings that must not be taken for it
 * @param givenKeys folded keys of everything the given name may be written as
 */
public record CompiledEntity(
    int index,
    String id,
    EntityType type,
    Gender gender,
    List<String> countries,
    String file,
    Map<String, PersonName> forms,
    Map<String, List<PersonName>> right,
    Map<Style, PersonName> styled,
    Map<String, String> natives,
    List<PersonName> heard,
    List<String> shortForms,
    Map<String, String> acronyms,
    List<Tenure> tenures,
    List<String> related,
    List<Alias> aliases,
    KeySet never,
    KeySet givenKeys) {
  private static final String GERMAN = "de";

  /** The form that readers of {@code target} expect; the English one where none was worked out. */
  public PersonName form(String target) {
    PersonName form = forms.get(target);
    if (form != null) {
      return form;
    }
    return java.util.Objects.requireNonNull(forms.get("en"));
  }

  /** Every form that is right in {@code target}, whatever the style of the house. */
  public List<PersonName> rightForms(String target) {
    List<PersonName> forms = right.get(target);
    return forms == null ? List.of(form(target)) : forms;
  }

  /**
   * The same as a house of this style writes it: the forms of other styles are not right then. Only
   * German forms differ.
   */
  CompiledEntity in(Style style) {
    PersonName usual = forms.get(GERMAN);
    if (usual == null || styled.isEmpty()) {
      return this;
    }
    PersonName form = styled.getOrDefault(style, usual);
    Map<String, PersonName> ours = new LinkedHashMap<>(forms);
    ours.put(GERMAN, form);
    Map<String, List<PersonName>> rightHere = new LinkedHashMap<>(right);
    rightHere.put(
        GERMAN,
        rightForms(GERMAN).stream()
            .filter(
                name -> name.equals(form) || !(name.equals(usual) || styled.containsValue(name)))
            .toList());
    return new CompiledEntity(
        index,
        id,
        type,
        gender,
        countries,
        file,
        ours,
        rightHere,
        styled,
        natives,
        heard,
        shortForms,
        acronyms,
        tenures,
        related,
        aliases,
        never,
        givenKeys);
  }

  /** Whether it is a person. */
  public boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** Whether the key is one of what the given name may be written as. */
  public boolean hasGivenKey(long key) {
    return givenKeys.contains(key);
  }

  /** Whether the spelling with this key must not be taken for it. */
  public boolean isNever(long key) {
    return never.contains(key);
  }

  /** Whether the office was held then, for a country, organisation or place, if those are known. */
  public boolean held(String office, List<String> of, LocalDate day) {
    for (Tenure tenure : tenures) {
      if (tenure.office().equals(office)
          && tenure.covers(day)
          && (of.isEmpty() || of.contains(tenure.of()))) {
        return true;
      }
    }
    return false;
  }
}
