package org.orthonym.matching;

import java.util.ArrayList;
import java.util.List;
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
 * <p>Thread-safe. Takes some hundred bytes for each entity that was asked for.
 */
final class FamilyNames {
  private final List<CompiledDictionary> layers;
  private final List<AtomicReferenceArray<Names>> names = new ArrayList<>();
  private final String target;

  FamilyNames(Dictionary dictionary, String target) {
    this.layers = dictionary.compiled();
    this.target = target;
    layers.forEach(layer -> names.add(new AtomicReferenceArray<>(layer.size())));
  }

  /** The names of one entity. */
  static final class Names {
    private final SoundedWord[] families;
    private final SoundedWord[] shortForms;
    private final CompiledEntity entity;

    private Names(CompiledEntity entity, String target, WeightedEditDistance reader) {
      this.entity = entity;
      List<String> right = new ArrayList<>();
      for (PersonName form : entity.rightForms(target)) {
        add(form.family(), right);
      }
      add(entity.form("en").family(), right);
      this.families = read(right, reader);
      this.shortForms = read(entity.isPerson() ? List.of() : entity.shortForms(), reader);
    }

    private static void add(String name, List<String> names) {
      if (!names.contains(name)) {
        names.add(name);
      }
    }

    private static SoundedWord[] read(List<String> words, WeightedEditDistance reader) {
      SoundedWord[] read = new SoundedWord[words.size()];
      for (int i = 0; i < read.length; i++) {
        read[i] = reader.read(words.get(i));
      }
      return read;
    }

    CompiledEntity entity() {
      return entity;
    }

    /** How alike the nearest family name is to a text, if at least this much; else 0. */
    double likeness(SoundedWord text, double atLeast, WeightedEditDistance distance) {
      double best = 0;
      for (SoundedWord family : families) {
        best = Math.max(best, distance.similarity(family, text, atLeast));
      }
      return best;
    }

    /**
     * Which short form is most alike to a text, if that is at least {@code atLeast} and more than
     * {@code over}; else -1.
     */
    int shortForm(SoundedWord text, double atLeast, double over, WeightedEditDistance distance) {
      double best = over;
      int found = -1;
      for (int i = 0; i < shortForms.length; i++) {
        double likeness = distance.similarity(shortForms[i], text, atLeast);
        if (likeness > best) {
          best = likeness;
          found = i;
        }
      }
      return found;
    }

    /** How alike a short form is to a text. */
    double likeness(int shortForm, SoundedWord text, WeightedEditDistance distance) {
      return distance.similarity(shortForms[shortForm], text, 0);
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
}
