package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders, particles, titles and numbers of names, and relatives of the famous. */
class NameOrderAndRanksTest {
  private static final Normaliser GERMAN = Normaliser.builder().build();
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2023, 6, 1));

  private static String corrected(String text) {
    return GERMAN.normalise(new Article(text, DAY, Optional.empty())).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ungarns Ministerpräsident Orbán Viktor sprach. | Ungarns Ministerpräsident Viktor Orbán sprach.
          Die Rede Orban Viktors in Budapest war lang. | Die Rede Viktor Orbáns in Budapest war lang.
          Der belgische Politiker Bart De Waver kam. De Waver ging. | Der belgische Politiker Bart De Wever kam. De Wever ging.
          Die Richterin Amy Coney Barett fehlte. | Die Richterin Amy Coney Barrett fehlte.
          Der spanische König Philipp VI. kam nach Madrid. | Der spanische König Felipe VI. kam nach Madrid.
          Irans oberster Führer, Ajatollah Ali Khamenei, sprach. | Irans oberster Führer, Ajatollah Ali Chamenei, sprach.
          Der Brite spielt für Manchester Stadt in der Premier League. | Der Brite spielt für Manchester City in der Premier League.
          In Kairo kam Präsident Abdel Fattah al-Sisi an. Al Sisi sprach. | In Kairo kam Präsident Abdel Fattah al-Sisi an. Al-Sisi sprach.
          """)
  void namesAreReadInTheOrderAndWithTheRankTheyHave(String garbled, String right) {
    assertEquals(right, corrected(garbled));
  }

  @Test
  void anArticleThatATranslatedFamilyNameTookGoesWithIt() {
    assertEquals(
        "Kolumbiens Präsident Iván Duque kam. Anhänger Duques warteten.",
        GERMAN
            .normalise("Kolumbiens Präsident Ivan Herzog kam. Anhänger des Herzogs warteten.")
            .text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Profi Giovanni Reyna ist der Sohn des Profis Claudio Reyna.",
        "Der Dichter Gianni Toti las in Rom. Toti bekam Beifall.",
        "Karl III. regierte im Mittelalter.",
        "In Manchester liegt die Innenstadt am Fluss, in München Stadt wohnen viele.",
        "Der Schauspieler William S. Hart lebte in Kalifornien."
      })
  void whoIsCalledLikeThatStays(String text) {
    assertEquals(text, corrected(text));
  }

  @Test
  void aTownsOtherNameIsAChoiceInGermanSpellingOnly() {
    assertEquals(
        "Der ukrainische Gouverneur sprach in Charkiw.",
        corrected("Der ukrainische Gouverneur sprach in Kharkov."));
    String chosen = "In Charkow war es am Morgen ruhig.";
    assertEquals(chosen, corrected(chosen));
  }

  @Test
  void anSThatIsNoGenitivesGoes() {
    assertEquals(
        "Die griechische Präsidentin Katerina Sakellaropoulou sprach in Athen.",
        corrected("Die griechische Präsidentin Katerina Sakellaropoulos sprach in Athen."));
  }
}
