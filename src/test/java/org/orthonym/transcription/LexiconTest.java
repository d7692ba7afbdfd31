package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {
  static List<String> lists() {
    return List.of("ru", "uk", "be", "bg", "sr", "mk").stream()
        .flatMap(s -> List.of("given-names/" + s, "family-names/" + s, "place-names/" + s).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void isSortedAndWithoutDoubles(String list) {
    List<String> names =
        Lexicon.read(list).entries().stream().map(Lexicon.Entry::nativeForm).toList();
    assertEquals(names.stream().sorted().toList(), names);
    assertEquals(names.size(), new HashSet<>(names).size());
    assertFalse(names.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"ru, 350", "uk, 250", "be, 100", "bg, 150", "sr, 150", "mk, 90"})
  void knowsTheCommonGivenNames(String source, int least) {
    assertTrue(GivenNames.of(source).all().size() >= least);
  }

  @Test
  void knowsWhichGivenNamesAreOneInTwoLanguages() {
    GivenName russian = GivenNames.of("ru").find("Николай").orElseThrow();
    GivenName ukrainian = GivenNames.of("uk").equivalentOf(russian).orElseThrow();
    assertEquals("Микола", ukrainian.nativeForm());
    assertEquals(Gender.MALE, ukrainian.gender());
  }

  @Test
  void findsGivenNamesWithOrWithoutTheDotsOfYo() {
    assertEquals(GivenNames.of("ru").find("Пётр"), GivenNames.of("ru").find("петр"));
    assertNotEquals(GivenName.Origin.SURE, GivenNames.of("ru").find("Анна").orElseThrow().origin());
  }
}
