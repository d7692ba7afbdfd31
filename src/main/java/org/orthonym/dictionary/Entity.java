package org.orthonym.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One person, place or organisation, as a dictionary file has it: facts, no derived spellings.
 *
 * @param id readable and stable
 * @param type what it is
 * @param gender of a person
 * @param countries ISO 3166 codes
 * @param names by language, {@code own} for the spelling that is right in every language
 * @param family the family name as one of the names spells it, if it is not the last word
 * @param also other forms that are right
 * @param shortForms forms that are right on their own
 * @param acronyms by language
 * @param tenures offices held
 * @param related ids of the same story
 * @param means by language, what the family name is taken for when it is taken for a word
 * @param aliases spellings that no rule gives
 * @param never spellings that must not be taken for it
 * @param examples sentences before and after
 * @param imported whether only its names are known, and nobody checked them
 * @param house target languages in which only the form given is right, since a house wants it so
 * @param place where the entry stands
 */
public record Entity(
    String id,
    EntityType type,
    Gender gender,
    List<String> countries,
    Map<String, String> names,
    Optional<String> family,
    List<String> also,
    List<String> shortForms,
    Map<String, String> acronyms,
    List<Tenure> tenures,
    List<String> related,
    Map<String, List<String>> means,
    List<Alias> aliases,
    List<String> never,
    List<Example> examples,
    boolean imported,
    Set<String> house,
    Place place) {

  /**
   * Where an entry stands.
   *
   * @param file the file's name
   * @param line its first line, from 1
   */
  public record Place(String file, int line) {
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }

  /**
   * A sentence and what must become of it.
   *
   * @param before with the garbled name
   * @param after with the right one
   */
  public record Example(String before, String after) {}

  /** Copies what could change. */
  public Entity {
    Objects.requireNonNull(id, "id must not be null");
    countries = List.copyOf(countries);
    names = KeptOrder.copyOf(names);
    also = List.copyOf(also);
    shortForms = List.copyOf(shortForms);
    acronyms = KeptOrder.copyOf(acronyms);
    tenures = List.copyOf(tenures);
    related = List.copyOf(related);
    means = KeptOrder.copyOf(means);
    aliases = List.copyOf(aliases);
    never = List.copyOf(never);
    examples = List.copyOf(examples);
    house = Set.copyOf(house);
  }

  /** A place of which nothing is known but what languages call it. */
  static Entity namedPlace(
      String id, String country, Map<String, String> names, List<String> shortForms, Place place) {
    return new Entity(
        id,
        EntityType.PLACE,
        Gender.UNKNOWN,
        List.of(country),
        names,
        Optional.empty(),
        List.of(),
        shortForms,
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Set.of(),
        place);
  }

  /** The same with other meanings of its name. */
  Entity withMeanings(Map<String, List<String>> meanings) {
    return with(meanings, aliases, house);
  }

  /**
   * The same with forms that a house wants in place of others.
   *
   * @param replaced the others by language; an empty one is what the rules give
   * @param file what wants it so
   */
  Entity withHouseForms(Map<String, String> replaced, String file) {
    if (replaced.isEmpty()) {
      return this;
    }
    List<Alias> more = new ArrayList<>(aliases);
    replaced.forEach(
        (language, form) -> {
          if (!form.isEmpty() && !form.equals(names.get(language))) {
            more.add(new Alias(form, Alias.Kind.STYLE, file));
          }
        });
    return with(means, more, replaced.keySet());
  }

  private Entity with(
      Map<String, List<String>> otherMeans, List<Alias> otherAliases, Set<String> otherHouse) {
    return new Entity(
        id,
        type,
        gender,
        countries,
        names,
        family,
        also,
        shortForms,
        acronyms,
        tenures,
        related,
        otherMeans,
        otherAliases,
        never,
        examples,
        imported,
        otherHouse,
        place);
  }
}
