package org.orthonym.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.Variant;
import org.orthonym.matching.Candidate;
import org.orthonym.matching.Mention;
import org.orthonym.matching.Reading;
import org.orthonym.name.Folding;

/**
 * Given names that share a family name with the whole name behind them: once "Nikolai Durov" is put
 * right in "Pavel und Nikolai Durov", so is "Pavel".
 *
 * <p>Not thread-safe; one an article.
 */
final class Coordinated {
  private static final Set<String> LINKS = Set.of("und", "sowie", "oder");

  private final Dictionary dictionary;
  private final Conversions conversions;
  private final Set<String> origins;

  Coordinated(Dictionary dictionary, Conversions conversions, Set<String> origins) {
    this.dictionary = dictionary;
    this.conversions = conversions;
    this.origins = origins;
  }

  /** The changes of given names that follow from those that were applied. */
  List<Change> follow(Reading reading, Map<Reading.Read, Change> applied) {
    List<Change> changes = new ArrayList<>(0);
    List<Reading.Read> read = reading.read();
    for (int i = 1; i < read.size(); i++) {
      Change whole = applied.get(read.get(i));
      Reading.Read given = read.get(i - 1);
      if (whole != null && !applied.containsKey(given) && isLinked(given, read.get(i))) {
        given(given, read.get(i), whole).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private static boolean isLinked(Reading.Read given, Reading.Read whole) {
    Mention name = whole.mention();
    return given.mention().size() == 1
        && name.size() > 1
        && given.mention().last() + 2 == name.from()
        && LINKS.contains(name.tokens().word(name.from() - 1));
  }

  private Optional<Change> given(Reading.Read given, Reading.Read whole, Change change) {
    String before = given.mention().text();
    Optional<String> after =
        change.entity().isPresent()
            ? ofFamily(before, whole, change.entity().get().id())
            : byRule(given, whole);
    return after
        .filter(form -> !form.equals(before))
        .map(
            form ->
                new Change(
                    given.mention().span(),
                    before,
                    form,
                    change.status(),
                    change.confidence(),
                    change.kind(),
                    Optional.empty(),
                    change.because(),
                    List.of()));
  }

  /** Somebody of the same family with such a given name. */
  private Optional<String> ofFamily(String given, Reading.Read whole, String id) {
    long key = Folding.key(given);
    for (Candidate candidate : whole.found()) {
      if (!candidate.entity().id().equals(id)) {
        continue;
      }
      long family = Folding.key(candidate.familyText());
      for (CompiledDictionary layer : dictionary.compiled()) {
        for (Variant variant :
            layer.isFamily(family) ? layer.families(family) : List.<Variant>of()) {
          CompiledEntity entity = layer.entity(variant.entity());
          if (entity.isPerson() && entity.hasGivenKey(key)) {
            return Optional.of(entity.form(conversions.target()).given());
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> byRule(Reading.Read given, Reading.Read whole) {
    Mention name = whole.mention();
    String family = name.part(name.last(), name.last()).text();
    String full = given.mention().text() + " " + family;
    return given.plausible()
        ? conversions
            .convert(full, origins)
            .map(converted -> conversions.keepRight(full, converted))
            .map(form -> form.substring(0, form.indexOf(' ')))
        : Optional.empty();
  }
}
