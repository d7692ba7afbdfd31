package org.orthonym.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.apache.commons.codec.language.ColognePhonetic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundKeyTest {
  private static final String GERMAN = "aabcdefghijklmnopqrstuvwxyzäöüßABCDEFXSZCHTKÄÖÜ";

  private final SoundKey sound = new SoundKey();

  static String digits(long key) {
    StringBuilder digits = new StringBuilder();
    for (long rest = key; rest != 0; rest >>>= 4) {
      digits.insert(0, (rest & 15) - 1);
    }
    return digits.toString();
  }

  /** The rows of the class comment. */
  @ParameterizedTest
  @CsvSource({
    "Baerbock, 1714",
    "Berbok, 1714",
    "Burbock, 1714",
    "Healey, 05",
    "Healy, 05",
    "Hili, 05",
    "Price, 178",
    "Prais, 178",
    "Sybiha, 81",
    "Sibiga, 814",
  })
  void givesWhatItsTableSays(String word, String digits) {
    assertEquals(digits, digits(sound.key(word)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void isTheColognePhoneticsOfCommonsCodec(long seed) {
    Random random = new Random(seed);
    ColognePhonetic codec = new ColognePhonetic();
    for (int i = 0; i < 5_000; i++) {
      String word = RandomWord.of(random, GERMAN);
      assertEquals(codec.colognePhonetic(word), digits(sound.key(word)), word);
    }
  }

  @Test
  void readsAtMostSixteenDigits() {
    assertEquals(16, digits(sound.key("badaga".repeat(1_000))).length());
    assertEquals(0, sound.key("Жук"));
    assertNotEquals(0, sound.key("Šipek"));
  }
}
