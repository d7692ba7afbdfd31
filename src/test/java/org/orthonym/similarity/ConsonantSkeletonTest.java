package org.orthonym.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsonantSkeletonTest {
  private final ConsonantSkeleton hard = ConsonantSkeleton.hard();
  private final ConsonantSkeleton soft = ConsonantSkeleton.soft();

  private static String groups(long key) {
    StringBuilder groups = new StringBuilder();
    for (long rest = key; rest != 0; rest >>>= 4) {
      groups.insert(0, "VBFDKSMNLR".charAt((int) (rest & 15) - 1));
    }
    return groups.toString();
  }

  /** The rows of the class comment. */
  @ParameterizedTest
  @CsvSource({
    "Baerbock, BRBK, BRBK", "Berbok, BRBK, BRBK", "Price, BRS, BRS", "Prais, BRS, BRS",
    "Le Drian, LDRN, LDRN", "Ledriane, LDRN, LDRN", "Sybiha, SBK, SBK", "Sibiga, SBK, SBK",
    "Świątek, SFNDK, SFNDK", "Sventek, SFNDK, SFNDK", "Chamenei, KMN, SMN", "Khamenei, KMN, KMN",
    "Tschernow, SRNF, SRNF", "Chernov, KRNF, SRNF", "Healey, KL, KL", "Gili, KL, SL",
  })
  void givesWhatItsTableSays(String word, String inHard, String inSoft) {
    assertEquals(inHard, groups(hard.key(word)));
    assertEquals(inSoft, groups(soft.key(word)));
  }

  @ParameterizedTest
  @CsvSource({
    "Jelzin, Yeltsin",
    "Juri, Yury",
    "Schoigu, Shoygu",
    "Mychajlo, Mykhailo",
    "Xi, Si",
    "Milanović, Milanowitsch",
    "Phillips, Filips",
    "Alexej, Aleksey",
  })
  void isTheSameInTheSpellingsOfSeveralLanguages(String one, String other) {
    assertEquals(hard.key(one), hard.key(other));
  }

  @Test
  void keepsThatAWordBeginsWithAVowel() {
    assertEquals("VRBN", groups(hard.key("Orbán")));
    assertEquals("RBN", groups(hard.key("Robin")));
  }

  @Test
  void isZeroForWhatHasNoLatinLetters() {
    assertEquals(0, hard.key("Жук"));
    assertEquals(0, hard.key("’-"));
    assertNotEquals(0, hard.key("A"));
  }

  @Test
  void readsAtMostSixteenGroups() {
    assertEquals(16, groups(hard.key("badaga".repeat(1_000))).length());
    assertEquals(16, groups(hard.key("baxa".repeat(1_000))).length());
  }
}
