package org.orthonym.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightedEditDistanceTest {
  private final WeightedEditDistance distance = new WeightedEditDistance();

  /** The rows of the class comment. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Baerbock, Berbok, 0.99
          Baerbock, Burbok, 0.91
          Price, Prais, 0.90
          Healey, Healy, 0.96
          Healey, Gili, 0.83
          Sybiha, Sibiga, 0.94
          Świątek, Sventek, 0.80
          Le Drian, Ledriane, 0.95
          Peskow, Peskov, 0.99
          Selenskyj, Zelenskyy, 0.97
          Selenskyj, Selenskim, 0.94
          Chamenei, Khamenei, 0.99
          Erdoğan, Erdogan, 0.98
          Wladimir, Wolodymyr, 0.86
          Meyer, Maier, 0.86
          Baerbock, Bornezu, 0.43
          Kishida, Kushida, 0.91
          Scholz, Schulz, 0.94
          Orbán, Urban, 0.93
          Truss, Trass, 0.89
          Price, Preis, 0.90
          Price, Prinz, 0.72
          Biden, Binden, 0.79
          Duda, Duba, 0.67
          """)
  void givesWhatItsTableSays(String one, String other, double similarity) {
    assertEquals(similarity, distance.similarity(one, other), 0.0051);
  }

  @ParameterizedTest
  @CsvSource({
    "Gorbatschow, Gorbachev",
    "Schtscherbakow, Shcherbakov",
    "Dschabarow, Dzhabarov",
    "Chruschtschow, Khrushchev",
    "Kutschma, Kuczma",
    "Andrzej, Andschej",
    "Vučić, Wutschitsch",
    "Philipp, Filip",
    "Müller, Mueller",
    "Gödel, Goedel",
    "Jušuf, Yusuf",
    "Schewardnadse, Shevardnadze",
  })
  void takesTheSpellingsOfOneSoundForNearlyTheSame(String one, String other) {
    assertTrue(
        distance.similarity(one, other) >= 0.85,
        () -> one + " " + other + " " + distance.similarity(one, other));
  }

  @ParameterizedTest
  @CsvSource({"Macron, Merkel", "Trump, Truss", "Tusk, Duda", "Kasparow, Karpow", "Fico, Ficowski"})
  void keepsNamesOfOtherConsonantsApart(String one, String other) {
    assertTrue(
        distance.similarity(one, other) < 0.75,
        () -> one + " " + other + " " + distance.similarity(one, other));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isSymmetricAndFromZeroToOne(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String one = RandomWord.of(random);
      String other = RandomWord.of(random);
      double there = distance.similarity(one, other);
      assertEquals(there, distance.similarity(other, one), 1e-12, one + " " + other);
      assertTrue(there >= 0 && there <= 1, one + " " + other);
      assertEquals(1, distance.similarity(one, one), 0, one);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void stoppingEarlyChangesNothingAboveTheBound(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String one = RandomWord.of(random);
      String other = RandomWord.of(random);
      double bound = random.nextDouble();
      double whole = distance.similarity(one, other);
      double bounded = distance.similarity(one, other, bound);
      assertEquals(whole >= bound ? whole : 0, bounded, 1e-12, one + " " + other + " " + bound);
    }
  }

  @Test
  void readsLooseMarksAsTheirLetters() {
    assertEquals(1, distance.similarity("Mu\u0308ller", "Müller"));
    assertEquals(1, distance.similarity("", ""));
    assertEquals(0, distance.similarity("", "Müller"));
  }

  @Test
  void doesNotDependOnCase() {
    assertEquals(1, distance.similarity("ŚWIĄTEK", "Świątek"));
    assertEquals(1, distance.similarity("İNÖNÜ", "inönü"));
  }

  @Test
  void takesBoundedTimeForEndlessWords() {
    String word = "Schtsch".repeat(200_000);
    Assertions.assertTimeout(Duration.ofSeconds(1), () -> distance.similarity(word, word + "a"));
  }
}
