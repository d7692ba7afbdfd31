package org.orthonym.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orthonym.dictionary.CompiledDictionary;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.Variant;
import org.orthonym.name.Folding;
import org.orthonym.normalise.Change;

/** Whom a dictionary has under the names that gold cases expect. Thread-safe. */
final class Bearers {
  private final Dictionary dictionary;

  Bearers(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Whether the dictionary has somebody or something that is called so in the language. */
  boolean has(String target, GoldEdit edit) {
    return edit.after().stream().anyMatch(form -> find(target, form).isPresent());
  }

  /**
   * What tells the bearers of a gold edit from those of others: the family name, since namesakes
   * share it, or the whole name of a place or an organisation.
   */
  String nameOf(String target, GoldEdit edit) {
    return edit.after().stream()
        .flatMap(form -> find(target, form).stream())
        .map(entity -> entity.form(target).family())
        .findFirst()
        .orElseGet(() -> lastWord(edit.after().get(0)));
  }

  /** The same for a change. */
  String nameOf(String target, Change change) {
    return change
        .entity()
        .flatMap(entity -> dictionary.entity(entity.id()))
        .map(entity -> entity.form(target).family())
        .orElseGet(() -> lastWord(change.after()));
  }

  /** Takes time linear in the bearers of each word. */
  private Optional<CompiledEntity> find(String target, String form) {
    return called(target, form).or(() -> called(target, withoutGenitive(form)));
  }

  private Optional<CompiledEntity> called(String target, String form) {
    List<CompiledEntity> found = new ArrayList<>();
    for (CompiledDictionary layer : dictionary.compiled()) {
      for (Variant variant : variants(layer, form)) {
        CompiledEntity entity = layer.entity(variant.entity());
        if (isCalled(entity, target, form)) {
          found.add(entity);
        }
      }
    }
    return found.stream().min(Comparator.comparing(CompiledEntity::id));
  }

  private static List<Variant> variants(CompiledDictionary layer, String form) {
    List<Variant> variants = new ArrayList<>(layer.wholes(Folding.key(form)));
    int blank = -1;
    do {
      variants.addAll(layer.families(Folding.key(form.substring(blank + 1))));
      blank = form.indexOf(' ', blank + 1);
    } while (blank >= 0);
    int first = form.indexOf(' ');
    if (first > 0) {
      variants.addAll(layer.families(Folding.key(form.substring(0, first))));
    }
    return variants;
  }

  private static boolean isCalled(CompiledEntity entity, String target, String form) {
    return entity.rightForms(target).stream()
            .anyMatch(name -> name.full().equals(form) || name.family().equals(form))
        || entity.shortForms().contains(form)
        || form.equals(entity.acronyms().get(target));
  }

  private static String withoutGenitive(String form) {
    return form.endsWith("s") || form.endsWith("’") ? form.substring(0, form.length() - 1) : form;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
