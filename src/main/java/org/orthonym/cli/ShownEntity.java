package org.orthonym.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orthonym.dictionary.CompiledEntity;
import org.orthonym.dictionary.Dictionary;
import org.orthonym.dictionary.EntityProfile;
import org.orthonym.dictionary.Tenure;
import org.orthonym.name.PersonName;
import org.orthonym.transcription.Style;

/** Prints all about an entity. */
final class ShownEntity {
  private static final int MOST_NEIGHBOURS = 8;

  private final Console console;
  private final Dictionary dictionary;
  private final DictionarySearch search;

  ShownEntity(Console console, Dictionary dictionary, DictionarySearch search) {
    this.console = console;
    this.dictionary = dictionary;
    this.search = search;
  }

  /** The entity in a line. */
  void printLine(CompiledEntity entity) {
    String german = entity.form("de").full();
    String offices =
        entity.tenures().stream()
            .map(tenure -> tenure.office() + " of " + tenure.of())
            .distinct()
            .collect(Collectors.joining(", "));
    console.say(entity.id() + "   " + german + (offices.isEmpty() ? "" : "   " + offices));
  }

  /** The entity in full. */
  void print(CompiledEntity entity) throws IOException {
    console.say(
        entity.id() + "   (" + String.join(", ", words(entity)) + ", " + entity.file() + ")");
    new TreeMap<>(entity.natives()).forEach((code, name) -> line(code, name + " (native)"));
    Optional<EntityProfile> profile = profile(entity);
    for (String target : EntityProfile.targets()) {
      line(
          target, profile.map(p -> styles(p, target)).orElse("") + others(entity, target, profile));
    }
    new TreeMap<>(entity.acronyms()).forEach((code, form) -> line("short", form + " in " + code));
    entity.shortForms().forEach(form -> line("short", form));
    for (Tenure tenure : entity.tenures()) {
      line("office", tenure.office() + " of " + tenure.of() + dates(tenure));
    }
    if (!entity.related().isEmpty()) {
      line("related", String.join(", ", entity.related()));
    }
    printVariants(entity, profile);
    printNeighbours(entity);
  }

  private static List<String> words(CompiledEntity entity) {
    String gender =
        switch (entity.gender()) {
          case FEMALE -> "a woman";
          case MALE -> "a man";
          case UNKNOWN -> "";
        };
    return Stream.of(entity.type().label(), gender, String.join(" ", entity.countries()))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The profile, if the highest layer that has the entity is the bundled one. */
  private Optional<EntityProfile> profile(CompiledEntity entity) throws IOException {
    boolean bundled =
        Dictionary.bundled().entity(entity.id()).filter(entity::equals).isPresent()
            && dictionary.entity(entity.id()).filter(entity::equals).isPresent();
    return bundled ? EntityProfile.bundled(entity) : Optional.empty();
  }

  private static String styles(EntityProfile profile, String target) {
    Map<String, List<Style>> styles = profile.styles(target);
    if (styles.size() == 1) {
      return styles.keySet().iterator().next();
    }
    return styles.entrySet().stream()
        .map(
            form ->
                form.getKey()
                    + form.getValue().stream()
                        .map(Style::code)
                        .collect(Collectors.joining(", ", " (", ")")))
        .collect(Collectors.joining("; "));
  }

  private static String others(
      CompiledEntity entity, String target, Optional<EntityProfile> profile) {
    String form = entity.form(target).full();
    List<String> more =
        entity.rightForms(target).stream()
            .map(PersonName::full)
            .filter(o -> profile.map(p -> !p.styles(target).containsKey(o)).orElse(!o.equals(form)))
            .distinct()
            .toList();
    return (profile.isEmpty() ? form : "")
        + (more.isEmpty() ? "" : "; also right: " + String.join(", ", more));
  }

  private void printVariants(CompiledEntity entity, Optional<EntityProfile> profile) {
    if (profile.isPresent()) {
      profile.get().variants().forEach((form, why) -> line("known", form + " (" + why + ")"));
    } else {
      entity.aliases().forEach(a -> line("known", a.form() + " (" + a.kind().label() + ")"));
    }
  }

  private void printNeighbours(CompiledEntity entity) {
    for (DictionarySearch.Neighbour near : search.neighbours(entity, "de", MOST_NEIGHBOURS)) {
      line(
          "sounds",
          String.format(
              Locale.ROOT,
              "like %s, %s (%.2f)",
              near.entity().id(),
              near.entity().form("de").full(),
              near.similarity()));
    }
  }

  private static String dates(Tenure tenure) {
    String from = tenure.from().equals(LocalDate.MIN) ? "" : " from " + tenure.from();
    return from + (tenure.until().equals(LocalDate.MAX) ? "" : " until " + tenure.until());
  }

  private void line(String label, String text) {
    console.say(String.format("  %-8s%s", label, text));
  }
}
