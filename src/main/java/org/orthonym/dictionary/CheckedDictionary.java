package org.orthonym.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.orthonym.similarity.Nearest;

/**
 * The entries that are being checked, what lies below them, and what was found wrong so far. Not
 * thread-safe.
 */
final class CheckedDictionary {
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private final Map<String, Office> offices = new LinkedHashMap<>();
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Set<String> officesBelow = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private Dictionary below = Dictionary.empty();

  /** Adds the entries of a file. */
  void addEntities(List<Entity> more) {
    entities.addAll(more);
    more.forEach(entity -> byId.putIfAbsent(entity.id(), entity));
  }

  /** Adds the vocabulary. */
  void addOffices(List<Office> more) {
    more.forEach(office -> offices.put(office.id(), office));
  }

  /** Adds the facts of countries. */
  void addCountries(List<Country> more) {
    more.forEach(country -> countries.put(country.code(), country));
  }

  /** Says what the entries lie on top of. */
  void putOn(Dictionary lower) {
    this.below = lower;
    lower.compiled().forEach(layer -> officesBelow.addAll(layer.cueIds(Cue.Kind.OFFICE)));
  }

  /** Whether it brings a vocabulary of its own, and so stands alone. */
  boolean standsAlone() {
    return !offices.isEmpty();
  }

  /** Every entry, those with an id that is there twice included. */
  List<Entity> entities() {
    return entities;
  }

  /** The first entry of that id, of those being checked. */
  Optional<Entity> entity(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether an entry here or below has the id. */
  boolean isEntity(String id) {
    return byId.containsKey(id) || below.entity(id).isPresent();
  }

  /** Whether the office is in the vocabulary here or below. */
  boolean isOffice(String id) {
    return offices.containsKey(id) || officesBelow.contains(id);
  }

  /** Whether the office is in the vocabulary here, and has one holder at a time. */
  boolean isSingle(String office) {
    Office known = offices.get(office);
    return known != null && known.single();
  }

  /** Whether it has facts of a country of this code. */
  boolean isCountry(String code) {
    return countries.containsKey(code);
  }

  /** What lies below. */
  Dictionary below() {
    return below;
  }

  /** A question whether another id was meant, or nothing. */
  String entityHint(String id) {
    return hint(id, byId.keySet());
  }

  /** A question whether another office was meant, or nothing. */
  String officeHint(String id) {
    return hint(id, offices.isEmpty() ? officesBelow : offices.keySet());
  }

  private static String hint(String word, Set<String> known) {
    return Nearest.to(word, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  /** Notes an error of an entry; the message goes on after its id. */
  void error(Entity entity, String message) {
    add(Problem.Severity.ERROR, entity.place(), entity.id() + " " + message);
  }

  /** Notes a doubt about an entry; the message goes on after its id. */
  void warn(Entity entity, String message) {
    add(Problem.Severity.WARNING, entity.place(), entity.id() + " " + message);
  }

  /** Notes an error elsewhere. */
  void error(Entity.Place place, String message) {
    add(Problem.Severity.ERROR, place, message);
  }

  /** Notes what a reader could not take. */
  void add(Problem problem) {
    problems.add(problem);
  }

  private void add(Problem.Severity severity, Entity.Place place, String message) {
    problems.add(new Problem(severity, place, message));
  }

  /** What was found, in the order of the checks. */
  List<Problem> problems() {
    return problems;
  }
}
