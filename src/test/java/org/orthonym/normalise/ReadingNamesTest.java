package org.orthonym.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a garbled name tell, and what is left alone without them. */
class ReadingNamesTest {
  private static final Normaliser GERMAN = Normaliser.builder().build();
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 6, 1));

  private static String corrected(String text) {
    return GERMAN.normalise(new Article(text, DAY, Optional.empty())).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Im Gebiet Donezk liegt die Bergarbeiterstadt Dobropolje. | Im Gebiet Donezk liegt die Bergarbeiterstadt Dobropillja.
          Der russische Sender Rossiya-1 zeigte die Bilder. | Der russische Sender Rossija 1 zeigte die Bilder.
          Die saudische Zeitung „Arabische Nachrichten“ meldet das. | Die saudische Zeitung „Arab News“ meldet das.
          """)
  void aNounBeforeANameSaysWhatKindOfThingItIs(String garbled, String right) {
    assertEquals(right, corrected(garbled));
  }

  @Test
  void aPieceOfAnotherNameStays() {
    String text = "In Moskau öffnete das Restaurant Rossiya-1 neben dem Bahnhof.";
    assertEquals(text, corrected(text));
  }

  @Test
  void aPlaceThatDiffersByALetterFromAnotherIsOnlySuggested() {
    String text = "Im Abschnitt Pokrovske in der Ukraine wurde gekämpft.";
    Normalised result = GERMAN.normalise(text);
    assertEquals(text, result.text());
    assertEquals("Pokrowske", result.changeLog().suggested().get(0).after());
  }

  @Test
  void givenNamesThatShareAFamilyNameFollowIt() {
    assertEquals(
        "In Sankt Petersburg lebten die Brüder Pawel und Nikolai Durow.",
        corrected("In Sankt Petersburg lebten die Brüder Pavel und Nikolai Durov."));
  }

  @Test
  void aLoneNameThatHardlyDiffersIsThatOfWhoeverIsIntroduced() {
    assertEquals(
        "Minister Peter Altmaier sprach in Berlin. Später ergänzte Altmaier, es sei Zeit.",
        corrected(
            "Minister Peter Altmaier sprach in Berlin. Später ergänzte Altmeier, es sei Zeit."));
  }

  @Test
  void aThingWithAnArticleIsNobody() {
    String text = "Minister Peter Altmaier sprach in Berlin. Die Altmeier ist ein Bach.";
    assertEquals(text, corrected(text));
  }

  @Test
  void aNounBehindAGivenNameIsANameAndAloneTooWhereNoNounStands() {
    assertEquals(
        "US-Präsident Donald Trump sprach in Washington. Danach reiste Trump heim. Ein Tramp schlief.",
        corrected(
            "US-Präsident Donald Tramp sprach in Washington. Danach reiste Tramp heim."
                + " Ein Tramp schlief."));
  }

  @ParameterizedTest
  @CsvSource({
    "Nato-Generalsekretär Jens Stolten Berg sprach., Nato-Generalsekretär Jens Stoltenberg sprach.",
    "Kommissionschefin Ursulavon der Leyen sprach., Kommissionschefin Ursula von der Leyen sprach.",
    "Der Spanier Pablo Karenio Busta gewann., Der Spanier Pablo Carreño Busta gewann.",
    "Die Belarussin Arina Sobolenko gewann., Die Belarussin Aryna Sabalenka gewann.",
    "Der deutsche Tennisprofi Alexander Swerew siegte., Der deutsche Tennisprofi Alexander Zverev siegte."
  })
  void tornGluedAndHeardNamesArePutRight(String garbled, String right) {
    assertEquals(right, corrected(garbled));
  }

  @Test
  void aNounWithASuffixIsNoGivenName() {
    assertEquals(
        "Annalena Baerbock kam. Zur Unkenntlichmachung Baerbocks schwieg die Ministerin in Berlin.",
        corrected(
            "Annalena Baerbock kam. Zur Unkenntlichmachung Berbocks schwieg die Ministerin in Berlin."));
  }

  @Test
  void aVillageInTheNeighboursLanguageStaysWithoutItsCountry() {
    String text = "Im Dorf Petrowka und in der Siedlung Iwanowka leben nur noch wenige.";
    assertEquals(text, corrected(text));
  }

  @Test
  void whatOthersCallAPlaceStaysWhereItIsSaidSo() {
    String text = "In Lwiw, früher Lemberg, russisch Lwow, polnisch Lwów, beginnt die Ukraine.";
    assertEquals(text, corrected(text));
  }
}
