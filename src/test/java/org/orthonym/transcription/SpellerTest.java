package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellerTest {
  @ParameterizedTest
  @CsvSource({
    "auto, , Владимир Путин, Wladimir Putin",
    "auto, , Володимир Гетьман і Євген, Wolodymyr Hetman i Jewhen",
    "auto, , Зеленський, Selenskyj",
    "auto, , Петро Порошенко, Petro Poroschenko",
    "auto, , Първанов, Parwanow",
    "auto, , Ђорђе, Đorđe",
    "auto, , Љупчо Ѓорѓиев, Ljupčo Gjorgjiev",
    "en, ru, Victor Peshkin, Wiktor Peschkin",
    "auto, , Dmitry Peskov, Dmitri Peskow",
    "auto, , Annalena Baerbock, Annalena Baerbock",
    "ru, , Юрий Жуков, Juri Schukow",
    "ru, , Yuri Zhukov, Juri Schukow",
    "en, ru, Bychkov, Bytschkow",
    "fr, ru, Chtalenkov, Schtalenkow",
    "pl, ru, Siniawski, Sinjawski",
    "en, uk, Hostomel, Hostomel",
    "en, , Ilya Yashin, Ilja Jaschin",
  })
  void spellsNativeScriptAndLatinLetters(String from, String origin, String name, String expected) {
    Speller speller = Speller.of(from, Optional.ofNullable(origin), "de", Style.DUDEN);
    assertEquals(expected, speller.spell(name));
  }

  @Test
  void namesTheKnownLanguagesWhenOneIsUnknown() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> Speller.of("xx", Optional.empty(), "de", Style.DUDEN));
    assertTrue(e.toString().contains("ru") && e.toString().contains("auto"), e.toString());
  }
}
