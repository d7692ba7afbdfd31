package org.orthonym.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orthonym.similarity.ConsonantSkeleton.Reading;

class ConsonantSkeletonTest {
  private final ConsonantSkeleton hard = ConsonantSkeleton.in(Reading.GERMAN);
  private final ConsonantSkeleton soft = ConsonantSkeleton.in(Reading.ENGLISH);

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
    "Baerbock, BRBK, BRBK, BRBK, BRBK",
    "Berbok, BRBK, BRBK, BRBK, BRBK",
    "Price, BRS, BRS, BR, BRS",
    "Prais, BRS, BRS, BR, BRS",
    "Le Drian, LDRN, LDRN, LDRN, LDRN",
    "Ledriane, LDRN, LDRN, LDRN, LDRN",
    "Sybiha, SBK, SBK, SBK, SBK",
    "Sibiga, SBK, SBK, SBK, SBK",
    "Chamenei, KMN, SMN, SMN, KMN",
    "Khamenei, KMN, KMN, KMN, KMN",
    "Chernov, KRNF, SRNF, SRNF, KRNF",
    "Barnier, BRNR, BRNR, BRN, BRNR",
    "Javier, VFR, SFR, SF, KFR",
    "Fico, FK, FS, FK, FK",
  })
  void givesWhatItsTableSays(
      String word, String german, String english, String french, String spanish) {
    assertEquals(german, groups(hard.key(word)));
    assertEquals(english, groups(soft.key(word)));
    assertEquals(french, groups(ConsonantSkeleton.in(Reading.FRENCH).key(word)));
    assertEquals(spanish, groups(ConsonantSkeleton.in(Reading.SPANISH).key(word)));
  }

  @ParameterizedTest
  @CsvSource({
    "FRENCH, Leclerc, Lekler", "FRENCH, Prévost, Prevo", "FRENCH, Charpentier, Scharpantje",
    "SPANISH, Feijóo, Fejchoo", "ENGLISH, Hawking, Hokingh", "ENGLISH, Djokovic, Dschokowitsch",
    "GERMAN, Williams, Uiljams", "GERMAN, Hwosdyk, Gvozdyk",
  })
  void isTheSameForWhatAListenerOfThatLanguageWouldWrite(
      Reading reading, String name, String garbled) {
    ConsonantSkeleton skeleton = ConsonantSkeleton.in(reading);
    assertEquals(groups(skeleton.key(name)), groups(skeleton.key(garbled)));
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
