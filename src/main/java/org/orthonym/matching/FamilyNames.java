package org.orthonym.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.name.PersonName;
import org.orthonym.similarity.SoundedWord;
import org.orthonym.similarity.WeightedEditDistance;

/**
 * The family names of entities, and the short forms of places and organisations, read for comparing
 * when they are first asked for: a word that nobody knows is compared with hundreds of them.
 *
 * <p>Names that are filed under one key lie together, since fetching them one by one takes longer
 * than comparing them. Thread-safe. Takes some hundred bytes for each entity that was asked for.
 */
final class FamilyNames {
  private final List<CompiledDictionary> layers;
  private final List<AtomicReferenceArray<Names>> names = new ArrayList<>();
  private final List<Map<Long, Group>> groups = new ArrayList<>();
  private final String target;

  FamilyNames(Dictionary dictionary, String target) {
    this.layers = dictionary.compiled();
    this.target = target;
    for (CompiledDictionary layer : layers) {
      names.add(new AtomicReferenceArray<>(layer.size()));
      groups.add(new ConcurrentHashMap<>());
    }
  }

  /** The family names of a person, or what a place or organisation is called. */
  private static List<String> families(CompiledEntity entity, String target) {
    Set<String> families = new LinkedHashSet<>();
    families.add(entity.form(target).family());
    if (entity.isPerson()) {
      for (PersonName form : entity.rightForms(target)) {
        families.add(form.family());
      }
      families.add(entity.form("en").family());
    }
    return List.copyOf(families);
  }

  /** A person's family name as heard in another script. */
  private static List<String> heardForms(CompiledEntity entity) {
    Set<String> heard = new LinkedHashSet<>();
    entity.heard().forEach(name -> heard.add(name.family()));
    return List.copyOf(heard);
  }

  /** Whether a form is some of the words of the usual one: "Fulham" of "FC Fulham". */
  private static boolean isPart(String form, String usual) {
    return form.length() < usual.length() && (" " + usual + " ").contains(" " + form + " ");
  }

  /** The short forms of a place or organisation, and right ones of fewer words. */
  private static List<String> shownForms(CompiledEntity entity, String target) {
    if (entity.isPerson()) {
      return List.of();
    }
    List<String> shown = new ArrayList<>(entity.shortForms());
    for (PersonName form : entity.rightForms(target)) {
      String full = form.full();
      if (isPart(full, entity.form(target).full()) && !shown.contains(full)) {
        shown.add(full);
      }
    }
    return List.copyOf(shown);
  }

  /** The names of one entity. */
  static final class Names {
    private final SoundedWord families;
    private final List<String> heard;
    private final SoundedWord[] heardWords;
    private final SoundedWord[] shortForms;
    private final List<String> shown;
    private final CompiledEntity entity;

    private Names(CompiledEntity entity, String target, WeightedEditDistance reader) {
      this.entity = entity;
      this.families = reader.read(families(entity, target));
      this.heard = heardForms(entity);
      this.heardWords = heard.stream().map(reader::read).toArray(SoundedWord[]::new);
      this.shown = shownForms(entity, target);
      this.shortForms = shown.stream().map(reader::read).toArray(SoundedWord[]::new);
    }

    CompiledEntity entity() {
      return entity;
    }

    /** How alike the nearest family name is to a text, if at least this much; else 0. */
    double likeness(SoundedWord text, double atLeast, WeightedEditDistance distance) {
      return distance.similarity(families, text, atLeast);
    }

    /**
     * Which of the spellings by sound is most alike to a text, if that is at least {@code atLeast}
     * and more than {@code over}; else -1.
     */
    int heard(SoundedWord text, double atLeast, double over, WeightedEditDistance distance) {
      return nearest(heardWords, text, atLeast, over, distance);
    }

    /** A spelling by sound. */
    String heard(int number) {
      return heard.get(number);
    }

    /** How alike a spelling by sound is to a text. */
    double heardLikeness(int number, SoundedWord text, WeightedEditDistance distance) {
      return distance.similarity(heardWords[number], text, 0);
    }

    /**
     * Which short form, or right form of fewer words, of a place or organisation is most alike to a
     * text, if that is at least {@code atLeast} and more than {@code over}; else -1.
     */
    int shortForm(SoundedWord text, double atLeast, double over, WeightedEditDistance distance) {
      return nearest(shortForms, text, atLeast, over, distance);
    }

    private static int nearest(
        SoundedWord[] words,
        SoundedWord text,
        double atLeast,
        double over,
        WeightedEditDistance distance) {
      double best = over;
      int found = -1;
      for (int i = 0; i < words.length; i++) {
        double likeness = distance.similarity(words[i], text, atLeast);
        if (likeness > best) {
          best = likeness;
          found = i;
        }
      }
      return found;
    }

    /** A short form or a right one of fewer words. */
    String shown(int shortForm) {
      return shown.get(shortForm);
    }

    /** How alike a short form is to a text. */
    double likeness(int shortForm, SoundedWord text, WeightedEditDistance distance) {
      return distance.similarity(shortForms[shortForm], text, 0);
    }
  }

  /** The names of all entities that are filed under one key of sound. */
  static final class Group {
    private final int[] entities;
    private final int count;
    private final SoundedWord words;

    private Group(
        CompiledDictionary layer, int[] numbers, String target, WeightedEditDistance reader) {
      List<String> texts = new ArrayList<>();
      int[] owners = new int[8];
      for (int number : numbers) {
        CompiledEntity entity = layer.entity(number);
        int before = texts.size();
        texts.addAll(families(entity, target));
        texts.addAll(heardForms(entity));
        texts.addAll(shownForms(entity, target));
        owners = texts.size() > owners.length ? Arrays.copyOf(owners, 2 * texts.size()) : owners;
        Arrays.fill(owners, before, texts.size(), number);
      }
      this.entities = owners;
      this.count = texts.size();
      this.words = reader.read(texts);
    }

    /** The names, read. */
    SoundedWord words() {
      return words;
    }

    /** Adds the numbers of all entities that have one of the names; each has all its names here. */
    void addEntities(BitSet numbers) {
      for (int i = 0; i < count; i++) {
        numbers.set(entities[i]);
      }
    }

    /** The number of the entity that has the {@code i}-th name. */
    int entity(int i) {
      return entities[i];
    }
  }

  /** The names of entity {@code number} of a layer; {@code reader} reads those not read yet. */
  Names of(CompiledDictionary layer, int number, WeightedEditDistance reader) {
    AtomicReferenceArray<Names> kept = names.get(layers.indexOf(layer));
    Names known = kept.getPlain(number);
    if (known == null) {
      known = new Names(layer.entity(number), target, reader);
      kept.setRelease(number, known);
    }
    return known;
  }

  /** The names that are filed under a key of sound in a layer. */
  Group sounding(CompiledDictionary layer, long key, WeightedEditDistance reader) {
    Map<Long, Group> kept = groups.get(layers.indexOf(layer));
    Group known = kept.get(key);
    if (known == null) {
      int[] numbers = layer.soundsLike(key);
      known = new Group(layer, numbers, target, reader);
      kept.put(key, known);
    }
    return known;
  }
}
