package org.orthonym.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orthonym.name.Folding;
import org.orthonym.similarity.Nearest;

/**
 * Looks for what is wrong in a folder of dictionary files, all at once: entries that cannot be
 * read, ids, order, what an entry refers to, spellings that are claimed twice, offices that two
 * people hold at a time.
 */
public final class DictionaryCheck {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /** Dates may be given by the month only. */
  private static final int DAYS_UNCERTAIN = 32;

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Entity> byId = new LinkedHashMap<>();
  private final Map<String, Office> offices = new HashMap<>();
  private final List<Entity> entities = new ArrayList<>();

  private DictionaryCheck() {}

  /**
   * What is wrong, in the order of the files.
   *
   * @param folder a folder of dictionary files; entries may refer to each other and to the offices
   *     in its {@code offices.yaml}
   * @throws IOException if a file cannot be read at all
   */
  public static List<Problem> check(Path folder) throws IOException {
    DictionaryCheck check = new DictionaryCheck();
    for (Path file : files(folder)) {
      check.read(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    check.entities.forEach(check::checkEntity);
    check.checkAliases();
    check.checkSingleOffices();
    return List.copyOf(check.problems);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private void read(String name, String text) {
    try {
      if (name.equals("offices.yaml")) {
        VocabularyReader.offices(name, text).forEach(office -> offices.put(office.id(), office));
      } else if (name.equals("countries.yaml")) {
        VocabularyReader.countries(name, text);
      } else {
        add(EntityReader.read(name, text));
      }
    } catch (DictionaryException e) {
      problems.add(new Problem("", String.valueOf(e.getMessage())));
    }
  }

  private void add(List<Entity> file) {
    String previous = "";
    for (Entity entity : file) {
      if (entity.id().compareTo(previous) < 0) {
        complain(entity, "comes after " + previous + ": sort the entries by id");
      }
      previous = entity.id();
      Entity other = byId.putIfAbsent(entity.id(), entity);
      if (other != null) {
        complain(entity, "is also at " + other.place() + ": keep one");
      }
      entities.add(entity);
    }
  }

  private void complain(Entity entity, String message) {
    problems.add(new Problem(entity.place().toString(), entity.id() + " " + message));
  }

  private void checkEntity(Entity entity) {
    if (!ID.matcher(entity.id()).matches()) {
      complain(entity, "is no id: use lower-case letters, digits and single hyphens");
    }
    if (entity.type() == EntityType.PERSON && entity.gender() == Gender.UNKNOWN) {
      complain(entity, "has no gender: add m or f");
    }
    if (entity.names().isEmpty()) {
      complain(entity, "has no name: add one");
    }
    entity
        .family()
        .filter(family -> entity.names().values().stream().noneMatch(n -> hasWords(n, family)))
        .ifPresent(family -> complain(entity, "has the family name " + family + " in no name"));
    for (String country : entity.countries()) {
      if (!COUNTRY.matcher(country).matches()) {
        complain(entity, "has the country " + country + ": write two capitals, such as DE");
      }
    }
    entity.tenures().forEach(tenure -> checkTenure(entity, tenure));
    entity.related().forEach(id -> checkKnown(entity, "is related to", id));
  }

  private static boolean hasWords(String name, String words) {
    return (" " + name + " ").contains(" " + words + " ");
  }

  private void checkTenure(Entity entity, Tenure tenure) {
    if (!offices.isEmpty() && !offices.containsKey(tenure.office())) {
      complain(
          entity, "holds the unknown office " + tenure.office() + hint(tenure.office(), offices));
    }
    if (!COUNTRY.matcher(tenure.of()).matches()) {
      checkKnown(entity, "holds an office of", tenure.of());
    }
  }

  private void checkKnown(Entity entity, String what, String id) {
    if (!byId.containsKey(id)) {
      complain(entity, what + " " + id + ", which no entry has for its id" + hint(id, byId));
    }
  }

  private static String hint(String word, Map<String, ?> known) {
    return Nearest.to(word, known.keySet()).map(n -> "; did you mean " + n + "?").orElse("");
  }

  /** An alias must lead to one entity, and must not be the right name of another one. */
  private void checkAliases() {
    Map<String, Set<String>> claims = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Entity entity : entities) {
      for (String name : entity.names().values()) {
        names.putIfAbsent(Folding.fold(name), entity.id());
      }
      for (Alias alias : entity.aliases()) {
        claims.computeIfAbsent(Folding.fold(alias.form()), f -> new TreeSet<>()).add(entity.id());
      }
    }
    for (Entity entity : entities) {
      for (Alias alias : entity.aliases()) {
        String folded = Folding.fold(alias.form());
        Set<String> others = new TreeSet<>(claims.getOrDefault(folded, Set.of()));
        String named = names.get(folded);
        if (named != null) {
          others.add(named);
        }
        others.remove(entity.id());
        if (!others.isEmpty()) {
          String who = String.join(", ", others);
          complain(entity, "has the alias " + alias.form() + ", which is also " + who);
        }
      }
    }
  }

  private record Holder(Entity entity, Tenure tenure) {}

  /** An office with one holder at a time must not be held by two for more than a month. */
  private void checkSingleOffices() {
    Map<String, List<Holder>> holders =
        entities.stream()
            .flatMap(entity -> entity.tenures().stream().map(t -> new Holder(entity, t)))
            .filter(holder -> isSingle(holder.tenure().office()))
            .collect(
                Collectors.groupingBy(
                    holder -> holder.tenure().office() + " of " + holder.tenure().of(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    holders.forEach(this::checkHolders);
  }

  private boolean isSingle(String office) {
    Office known = offices.get(office);
    return known != null && known.single();
  }

  private void checkHolders(String office, List<Holder> holders) {
    List<Holder> sorted = new ArrayList<>(holders);
    sorted.sort(Comparator.comparing(holder -> holder.tenure().from()));
    for (int i = 1; i < sorted.size(); i++) {
      Holder earlier = sorted.get(i - 1);
      Holder later = sorted.get(i);
      if (!earlier.entity().id().equals(later.entity().id())
          && exact(earlier)
          && exact(later)
          && later.tenure().from().plusDays(DAYS_UNCERTAIN).isBefore(earlier.tenure().until())) {
        complain(
            later.entity(),
            "is "
                + office
                + " from "
                + later.tenure().from()
                + ", while "
                + earlier.entity().id()
                + " ("
                + earlier.entity().place()
                + ") still is");
      }
    }
  }

  /** Whether the dates are given to the month, or open, so that they can be compared. */
  private static boolean exact(Holder holder) {
    Tenure tenure = holder.tenure();
    boolean open = tenure.until().equals(LocalDate.MAX);
    boolean wholeYears =
        tenure.from().getDayOfYear() == 1
            || (!open && tenure.until().plusDays(1).getDayOfYear() == 1);
    return !tenure.from().equals(LocalDate.MIN) && !wholeYears;
  }
}
