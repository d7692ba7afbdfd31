package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConverterTest {
  private static final Converter GERMAN = Converter.of("de", Style.DPA);

  @ParameterizedTest
  @CsvSource({
    "Dmitry Peskov, Dmitri Peskow",
    "Dmitri Peskov, Dmitri Peskow",
    "Dmitrij Peskov, Dmitri Peskow",
    "Dmitriy Peskóv, Dmitri Peskow",
    "Dmitrii Peskov, Dmitri Peskow",
    "Sergueï Lavrov, Sergej Lawrow",
    "Andriy Sybiha, Andrij Sybiha",
    "Mykhailo Podolyak, Mychajlo Podoljak",
    "Vyacheslav Gladkov, Wjatscheslaw Gladkow",
    "Ilya Yashin, Ilja Jaschin",
  })
  void bringsEveryConventionToTheTarget(String name, String expected) {
    Converted converted = GERMAN.convert(name).orElseThrow();
    assertEquals(expected, converted.form());
    assertTrue(converted.confidence() >= 0.9, converted.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dmitri Peskow",
        "Sergei Lawrow",
        "Sergej Lawrow",
        "Andrij Sybiha",
        "Wladimir Putin"
      })
  void leavesWhatTheTargetWritesSoInAnyStyle(String name) {
    assertEquals(Optional.empty(), GERMAN.convert(name));
    assertTrue(GERMAN.isValid(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brodsky",
        "Casanova",
        "Mischa Maisky",
        "Giacomo Casanova",
        "Joseph Brodsky",
        "Annalena Baerbock",
        "Piotr Sztompka",
        "Jaroslav Vlček",
        "Boris Johnson",
        "",
        " "
      })
  void leavesNamesOfOtherOrigin(String name) {
    assertTrue(GERMAN.convert(name).filter(c -> c.confidence() >= 0.9).isEmpty());
  }

  @Test
  void armeniansOfTheDiasporaKeepTheirSpelling() {
    assertEquals(Optional.empty(), GERMAN.convert("Armen Babikian"));
    assertEquals("Armen Babikjan", GERMAN.convert("Armen Babikyan").orElseThrow().form());
  }

  @Test
  void isUnsureWhereTheGivenNameIsAtHomeEverywhere() {
    double alone = GERMAN.convert("Anna Chernova").map(Converted::confidence).orElse(0.0);
    Converted supported = GERMAN.convert("Anna Chernova", Set.of("ru")).orElseThrow();
    assertTrue(alone < 0.9);
    assertTrue(supported.confidence() >= 0.9);
    assertEquals("Anna Tschernowa", supported.form());
  }

  @Test
  void namesTheNativeFormAndTheConvention() {
    Converted converted = GERMAN.convert("Dmitry Peskov").orElseThrow();
    assertEquals("Дмитрий Песков", converted.nativeForm());
    assertEquals("ru", converted.source());
    assertEquals(Convention.EN, converted.convention());
  }

  @Test
  void convertsAlsoToOtherTargets() {
    assertEquals(
        "Dmitri Peskov",
        Converter.of("fr", Style.DUDEN).convert("Dmitri Peskow").orElseThrow().form());
    assertEquals(
        "Siergiej Ławrow",
        Converter.of("pl", Style.DUDEN).convert("Sergey Lavrov").orElseThrow().form());
  }

  @Test
  void convertsPlacesWhoseLanguageIsKnown() {
    assertEquals("Nischni Nowgorod", GERMAN.convertFrom("ru", "", "Nizhny Novgorod"));
    assertEquals("Kozjubynske", GERMAN.convertFrom("uk", "en", "Kotsyubynske"));
  }

  @ParameterizedTest
  @CsvSource({
    "ru, en, Peter Gromov, Pjotr Gromow",
    "ru, en, Nicholas Petrov, Nikolai Petrow",
    "ru, fr, Benjamin Gromov, Weniamin Gromow",
    "ru, en, Natalia Gromova, Natalja Gromowa",
    "uk, en, Paul Kravchenko, Pawlo Krawtschenko",
    "uk, en, Nikolai Kravchenko, Mykola Krawtschenko",
  })
  void aTranslatedGivenNameLeadsBackToTheNativeOne(
      String origin, String writtenIn, String name, String expected) {
    assertEquals(expected, GERMAN.convertFrom(origin, writtenIn, name));
  }

  @Test
  void aNameCopiedFromEnglishIsReadAsEnglish() {
    assertEquals("Gennadi Tschernow", GERMAN.convertFrom("ru", "fr", "Gennady Chernov"));
    assertEquals("Andrej Schestakow", GERMAN.convertFrom("ru", "fr", "Andreï Chestakov"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "V. V. Gromov, W. W. Gromow",
        "V.V. Gromov, W.W. Gromow",
        "Yu. Ya. Shchukin, Ju. Ja. Schtschukin",
        "DMITRY GROMOV, DMITRI GROMOW",
        "PYOTR GROMOV, PJOTR GROMOW",
        "dmitry gromov, dmitri gromow",
        "Dmítry Grómov, Dmitri Gromow",
        "Dmi\u0301try Gromov, Dmitri Gromow",
        "D'yachenko, Djatschenko",
        "D’yachenko, Djatschenko",
        "Dʼyachenko, Djatschenko",
        "D`yachenko, Djatschenko",
        "Gogol', Gogol",
        "‘Gromov’, ‘Gromow’",
        "(Gromov), (Gromow)",
        "Gromov-Shchukin, Gromow-Schtschukin",
        "Gromov–Shchukin, Gromow–Schtschukin",
        "Gromov2020 😀, Gromow2020 😀",
        "Ivan IV, Iwan IV",
        "Peter Gromov Jr., Pjotr Gromow Jr.",
        "Ñandú, Ñandú",
        "\ud83d, \ud83d"
      })
  void keepsWhatIsNoNameAndTheCaseOfWhatIs(String name, String expected) {
    assertEquals(expected, Converter.of("de", Style.DUDEN).convertFrom("ru", "en", name));
  }

  @Test
  void givesUpOnWordsThatAreTooLongToBeNames() {
    String monster = "o".repeat(10_000);
    assertFalse(GERMAN.isValid("Dmitry " + monster));
    assertEquals(Optional.empty(), GERMAN.convert("Dmitry " + monster, Set.of("ru")));
    assertEquals("Dmitri " + monster, GERMAN.convertFrom("ru", "en", "Dmitry " + monster));
  }

  @Test
  void aNameWithAParticleIsOfTheWest() {
    assertEquals(Optional.empty(), Converter.of("de", Style.DPA).convert("Fedor von Bock"));
  }

  @Test
  void whoeverSpellsTheFamilyNameAsAbroadIsNotRenderedSurely() {
    assertTrue(confidence("Vitali Klitschko") < 0.5, "Klitschko");
    assertTrue(confidence("Alexandre Kojève") < 0.5, "Kojève");
    assertTrue(confidence("Johann Sebastian") < 0.5, "Sebastian");
    assertTrue(confidence("Dmitry Sokolov") > 0.5, "Sokolov");
  }

  private static double confidence(String name) {
    return Converter.of("de", Style.DPA).convert(name).map(Converted::confidence).orElse(0.0);
  }
}
