package org.orthonym.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.orthonym.transcription.Rendering;
import org.orthonym.transcription.Renderings;
import org.orthonym.transcription.Style;

/**
 * What follows from an entry, for somebody who reads or writes it: how languages and house styles
 * write the name, and under which other spellings it is recognised.
 *
 * <p>Immutable and thread-safe.
 */
public final class EntityProfile {
  private final Entity entity;
  private final NameForms forms;

  private EntityProfile(Entity entity) {
    this.entity = entity;
    this.forms = new NameForms(entity);
  }

  /** The profile of an entry. */
  public static EntityProfile of(Entity entity) {
    return new EntityProfile(entity);
  }

  /**
   * The profile of an entity of the bundled dictionary; empty if no entry stands behind it, as with
   * countries. Reads the file of the entry, which comes with the program.
   *
   * @throws IOException if that cannot be read
   */
  public static Optional<EntityProfile> bundled(CompiledEntity entity) throws IOException {
    try (InputStream in =
        EntityProfile.class.getResourceAsStream(BundledSources.FOLDER + entity.file())) {
      if (in == null || entity.id().startsWith("country-")) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return EntryFile.parse(entity.file(), text)
          .entry(entity.id())
          .map(entry -> of(EntityReader.read(entity.file(), entry).get(0)));
    }
  }

  /** The languages that a form is worked out for. */
  public static List<String> targets() {
    return NameForms.TARGETS;
  }

  /** The languages of other scripts that a name may be in. */
  public static List<String> natives() {
    return Script.LANGUAGES.stream()
        .filter(language -> !Script.of(language).equals(Script.LATIN))
        .toList();
  }

  /** How each house style writes the name in a target language, all styles of one form together. */
  public Map<String, List<Style>> styles(String target) {
    Map<String, List<Style>> byForm = new LinkedHashMap<>();
    for (Style style : List.of(Style.DPA, Style.DUDEN, Style.SWISS)) {
      byForm.merge(
          forms.form(target, style).full(),
          List.of(style),
          (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }
    return byForm;
  }

  /**
   * Spellings under which the name is recognised though no target language writes it so, with what
   * they are: other conventions, listed spellings, what a machine makes of the family name.
   */
  public NavigableMap<String, String> variants() {
    NavigableMap<String, String> variants = new TreeMap<>();
    for (NameForms.Native name : forms.natives()) {
      for (Rendering rendering : Renderings.of(name.language(), name.name().full())) {
        variants.putIfAbsent(rendering.form(), rendering.convention().description());
      }
    }
    for (String target : NameForms.TARGETS) {
      styles(target).keySet().forEach(variants::remove);
    }
    entity.aliases().forEach(alias -> variants.put(alias.form(), alias.kind().label()));
    entity
        .means()
        .forEach((language, words) -> words.forEach(word -> variants.put(word, "the word")));
    return variants;
  }

  /** The sentences that the entry gives as examples. */
  public List<Entity.Example> examples() {
    return entity.examples();
  }
}
