package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversions of names from scripts other than Cyrillic. */
class ListedNamesTest {
  @ParameterizedTest
  @CsvSource({
    "de, ar, Mahmoud Shami, Mahmud Schami",
    "de, ar, Bachar al-Chami, Baschar al-Schami",
    "fr, ar, Baschar al-Schami, Bachar al-Chami",
    "de, ar, Moustafa ben Salmane, Mustafa bin Salman",
    "pl, ar, Bashar al-Shami, Baszar al-Szami",
    "de, fa, Mohammad Javad Karimi, Mohammed Dschawad Karimi",
    "de, fa, Mahmoud Hosseinzadeh, Mahmud Hosseinsadeh",
    "de, he, Yoav Shamir, Joav Schamir",
    "de, ka, Irakli Shengelia, Irakli Schengelia",
    "de, ka, Zurab Chkheidze, Surab Tschcheidse",
    "de, hy, Serzh Pashinyan, Sersch Paschinjan",
  })
  void areConvertedWhereTheArticleSpeaksForTheLanguage(
      String target, String source, String name, String expected) {
    Optional<Converted> converted = Converter.of(target, Style.DUDEN).convert(name, Set.of(source));
    assertEquals(expected, converted.map(Converted::form).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"ar, Mohamed Salah", "ar, Hassan Ali", "he, Joav Schamir", "ar, Mahmoud Schulze"})
  void stayWhereTheyAreSomebodysOwnOrRightOrUnknown(String source, String name) {
    assertEquals(Optional.empty(), Converter.of("de", Style.DUDEN).convert(name, Set.of(source)));
  }

  @Test
  void areOnlySuggestedSinceTheirBearersHaveOwnSpellings() {
    Converter german = Converter.of("de", Style.DUDEN);
    assertEquals(Optional.empty(), german.convert("Mahmoud Shami"));
    double confidence = german.convert("Mahmoud Shami", Set.of("ar")).orElseThrow().confidence();
    assertTrue(confidence < 0.9, "confidence " + confidence);
  }
}
