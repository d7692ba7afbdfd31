package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriberTest {
  @ParameterizedTest
  @CsvSource({
    "Владимир Путин, Wladimir Putin",
    "В. В. Путин, W. W. Putin",
    "ДМИТРИЙ ПЕСКОВ, DMITRI PESKOW",
    "сергей шойгу, sergej schoigu",
    "Ю. А. Гагарин, Ju. A. Gagarin",
    "Петров-Водкин, Petrow-Wodkin",
    "Пу́тин, Putin",
    "Николай2 Путин 😀, Nikolaj2 Putin 😀",
    "Putin Путин, Putin Putin",
    "Щорс, Schtschors",
  })
  void rendersRussianForGermanNews(String name, String expected) {
    assertEquals(expected, Transcriber.of("ru", "de", Style.DPA).transcribe(name));
  }

  @Test
  void composesLettersBeforeReadingThem() {
    Transcriber transcriber = Transcriber.of("ru", "de", Style.DPA);
    assertEquals("Schoigu", transcriber.transcribe("Шои\u0306гу"));
  }

  @Test
  void namesTheKnownLanguagesWhenOneIsUnknown() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Transcriber.of("xx", "de", Style.DUDEN));
    assertTrue(e.toString().contains("ru"), e.toString());
  }
}
