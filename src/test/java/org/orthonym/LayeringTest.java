package org.orthonym;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.orthonym.text.LooksUpward;

/**
 * The house has floors: a package may use the packages on the floors it names, which all lie below
 * it, and the outside libraries it names. This table is the only place where that is written down
 * so that it can fail.
 */
class LayeringTest {
  private static final String ROOT = "org.orthonym.";

  /** floor | package | packages it may use: names, or {@code 0-4} for floors | libraries */
  private static final String TABLE =
      """
      0 | text          | -                              | icu
      0 | transcription | -                              | icu
      0 | similarity    | -                              | commons-text commons-codec
      1 | name          | text transcription similarity  | icu morfologik
      2 | dictionary    | 0-1                            | icu jackson compress
      3 | matching      | 0-2                            | -
      4 | normalise     | 0-3                            | -
      5 | document      | text normalise                 | jackson icu jsoup commonmark
      5 | report        | 0-4                            | jackson diff-utils
      5 | evaluation    | 0-4                            | jackson
      5 | translation   | 0-4                            | jackson
      6 | review        | 0-5                            | jackson
      7 | server        | 0-6                            | jackson
      8 | cli           | 0-7                            | picocli jackson
      """;

  private static final Map<String, String> LIBRARIES =
      Map.of(
          "icu", "com.ibm.icu.",
          "commons-text", "org.apache.commons.text.",
          "compress", "org.apache.commons.compress.",
          "commons-codec", "org.apache.commons.codec.",
          "morfologik", "morfologik.",
          "jackson", "com.fasterxml.jackson.",
          "jsoup", "org.jsoup.",
          "commonmark", "org.commonmark.",
          "diff-utils", "com.github.difflib.",
          "picocli", "picocli.");

  /** What every package may use: the JDK, and the marks for the compiler. */
  private static final List<String> EVERYWHERE = List.of("java.", "javax.", "org.jspecify.");

  private record Room(int floor, String name, Set<String> uses, Set<String> libraries) {
    static Room parse(String row) {
      String[] cells = row.split("\\|");
      return new Room(
          Integer.parseInt(cells[0].strip()), cells[1].strip(), words(cells[2]), words(cells[3]));
    }

    private static Set<String> words(String cell) {
      return cell.strip().equals("-") ? Set.of() : Set.of(cell.strip().split(" +"));
    }

    boolean mayUse(Room other) {
      return other.name.equals(name)
          || uses.contains(other.name)
          || uses.stream().anyMatch(use -> holds(use, other.floor));
    }

    private static boolean holds(String floors, int floor) {
      int dash = floors.indexOf('-');
      return dash > 0
          && floor >= Integer.parseInt(floors.substring(0, dash))
          && floor <= Integer.parseInt(floors.substring(dash + 1));
    }

    boolean mayUseLibraryOf(String className) {
      return libraries.stream().anyMatch(name -> className.startsWith(LIBRARIES.get(name)));
    }
  }

  private static final Map<String, Room> HOUSE =
      TABLE
          .lines()
          .map(Room::parse)
          .collect(Collectors.toMap(room -> room.name, Function.identity()));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.orthonym");

  @Test
  void theTableItselfLooksDownwardOnly() {
    for (Room room : HOUSE.values()) {
      for (Room other : HOUSE.values()) {
        if (!room.equals(other) && room.mayUse(other)) {
          assertTrue(other.floor < room.floor, room.name + " uses " + other.name);
        }
      }
    }
  }

  @Test
  void everyPackageIsInTheTable() {
    assertTrue(CLASSES.size() > 10, "the importer found " + CLASSES.size() + " classes");
    Set<String> strangers = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (!type.getPackageName().equals("org.orthonym") && !HOUSE.containsKey(roomOf(type))) {
        strangers.add(type.getPackageName());
      }
    }
    assertEquals(Set.of(), strangers);
  }

  @Test
  void importsGoDownwardOnly() {
    assertEquals(Set.of(), breachesOf(CLASSES));
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void noPromisedSignatureShowsALibrary() {
    assertEquals(Set.of(), signaturesShowingALibrary(CLASSES));
  }

  /** The test of the test: a class that does all of it is found out. */
  @Test
  void findsAClassThatBreaksTheRules() {
    JavaClasses culprit = new ClassFileImporter().importClasses(LooksUpward.class);
    assertEquals(
        Set.of(
            "text.LooksUpward uses org.orthonym.normalise.Policy",
            "text.LooksUpward uses com.fasterxml.jackson.databind.JsonNode"),
        breachesOf(culprit));
    assertEquals(
        Set.of("text.LooksUpward.policy shows com.fasterxml.jackson.databind.JsonNode"),
        signaturesShowingALibrary(culprit));
  }

  private static Set<String> breachesOf(JavaClasses classes) {
    Set<String> breaches = new TreeSet<>();
    for (JavaClass type : classes) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        JavaClass target = use.getTargetClass().getBaseComponentType();
        if (!target.isPrimitive() && !allows(room(roomOf(type)), target)) {
          breaches.add(shortName(type) + " uses " + target.getName());
        }
      }
    }
    return breaches;
  }

  private static boolean allows(Room room, JavaClass target) {
    String name = target.getName();
    if (name.startsWith(ROOT)) {
      return room.mayUse(room(roomOf(target)));
    }
    return EVERYWHERE.stream().anyMatch(name::startsWith) || room.mayUseLibraryOf(name);
  }

  private static Set<String> signaturesShowingALibrary(JavaClasses classes) {
    Set<String> shown = new TreeSet<>();
    for (JavaClass type : classes) {
      // The command line is a program, not a library: picocli must see its commands.
      if (!roomOf(type).equals("cli") && isPromised(type)) {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          if (isPromised(unit)) {
            librariesIn(unit)
                .forEach(
                    name -> shown.add(shortName(type) + "." + unit.getName() + " shows " + name));
          }
        }
      }
    }
    return shown;
  }

  private static Stream<String> librariesIn(JavaCodeUnit unit) {
    return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()))
        .map(type -> type.getBaseComponentType().getName())
        .filter(name -> LIBRARIES.values().stream().anyMatch(name::startsWith));
  }

  private static boolean isPromised(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(LayeringTest::isPromised).orElse(true);
  }

  private static boolean isPromised(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC)
        || unit.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Room room(String name) {
    Room room = HOUSE.get(name);
    return room != null ? room : new Room(-1, name, Set.of(), Set.of());
  }

  private static String shortName(JavaClass type) {
    return type.getName().substring(ROOT.length());
  }

  private static String roomOf(JavaClass type) {
    String rest = type.getPackageName().substring(ROOT.length() - 1);
    return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
  }
}
