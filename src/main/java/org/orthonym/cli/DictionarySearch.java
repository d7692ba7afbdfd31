package org.orthonym.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.SoundKeys;
import org.orthonym.dictionary.Variant;
import org.orthonym.name.Folding;
import org.orthonym.name.PersonName;
import org.orthonym.similarity.WeightedEditDistance;

/** Finds entities by an id or by any spelling that stands for them. */
final class DictionarySearch {
  private static final WeightedEditDistance DISTANCE = new WeightedEditDistance();

  /** From 0 to 1. Below, names share consonants, and nobody would take one for the other. */
  private static final double LIKE = 0.6;

  private final Dictionary dictionary;

  DictionarySearch(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** An entity and how like the name of another one its own is, from 0 to 1. */
  record Neighbour(CompiledEntity entity, double similarity) {}

  /**
   * The entities of this id, or else those that a name may stand for, or else those whose family
   * name is or sounds like the last word; those of whom most is known first.
   */
  List<CompiledEntity> find(String text) {
    List<CompiledEntity> byId = dictionary.entity(text).stream().toList();
    List<CompiledEntity> found = byId.isEmpty() ? named(text) : byId;
    if (!found.isEmpty()) {
      return bestKnownFirst(found);
    }
    String family = text.substring(text.lastIndexOf(' ') + 1);
    List<CompiledEntity> ofFamily = named(family);
    return bestKnownFirst(ofFamily.isEmpty() ? soundingLike(family) : ofFamily);
  }

  private static List<CompiledEntity> bestKnownFirst(Collection<CompiledEntity> found) {
    return found.stream()
        .sorted(Comparator.comparingInt(e -> -(e.tenures().size() + e.related().size())))
        .toList();
  }

  private Set<CompiledEntity> soundingLike(String family) {
    Set<CompiledEntity> found = new LinkedHashSet<>();
    for (CompiledDictionary layer : dictionary.compiled()) {
      for (long key : SoundKeys.of(family)) {
        for (int number : layer.soundsLike(key)) {
          found.add(layer.entity(number));
        }
      }
    }
    return found;
  }

  private List<CompiledEntity> named(String text) {
    String[] words = text.strip().split("\\s+");
    Set<CompiledEntity> found = new LinkedHashSet<>();
    for (CompiledDictionary layer : dictionary.compiled()) {
      add(layer, layer.wholes(Folding.key(text)), "", found);
      for (int cut = 0; cut < words.length; cut++) {
        String head = join(words, 0, cut);
        String tail = join(words, cut, words.length);
        add(layer, layer.families(Folding.key(tail)), head, found);
        if (cut > 0) {
          add(layer, layer.families(Folding.key(head)), tail, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }

  private static void add(
      CompiledDictionary layer, List<Variant> variants, String given, Set<CompiledEntity> found) {
    for (Variant variant : variants) {
      CompiledEntity entity = layer.entity(variant.entity());
      if (given.isEmpty() || entity.hasGivenKey(Folding.key(given))) {
        found.add(entity);
      }
    }
  }

  /** Who else has a name of the same sound, the likest first. */
  List<Neighbour> neighbours(CompiledEntity entity, String target, int most) {
    String name = entity.form(target).family();
    List<Neighbour> neighbours = new ArrayList<>();
    for (CompiledEntity other : soundingLike(name)) {
      if (!other.id().equals(entity.id())) {
        neighbours.add(new Neighbour(other, likeness(name, other, target)));
      }
    }
    return neighbours.stream()
        .filter(near -> near.similarity() >= LIKE)
        .sorted(
            Comparator.comparingDouble((Neighbour n) -> -n.similarity())
                .thenComparing(n -> n.entity().id()))
        .limit(most)
        .toList();
  }

  private static double likeness(String name, CompiledEntity other, String target) {
    return Stream.concat(Stream.of(other.form(target)), other.rightForms(target).stream())
        .map(PersonName::family)
        .distinct()
        .mapToDouble(family -> DISTANCE.similarity(name, family))
        .max()
        .orElse(0);
  }
}
