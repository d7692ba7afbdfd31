package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "Николай2 Путин 😀, Nikolai2 Putin 😀",
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

  @ParameterizedTest
  @CsvSource({
    "ru, en, Сергей Лавров, Sergey Lavrov",
    "ru, fr, Евгений Киселёв, Evgueni Kisseliov",
    "ru, es, Сергей Лавров, Serguéi Lavrov",
    "ru, it, Михаил Горбачёв, Michail Gorbačëv",
    "ru, pl, Наталья Белинская, Natalia Bielińska",
    "ru, nl, Юрий Жуков, Joeri Zjoekov",
    "uk, de, В'ячеслав Чорновіл, Wjatscheslaw Tschornowil",
    "uk, de, Вʼячеслав, Wjatscheslaw",
    "uk, de, В’ячеслав, Wjatscheslaw",
    "uk, de, В`ячеслав, Wjatscheslaw",
    "uk, pl, В'ячеслав Знам'янський, Wiaczesław Znamjanski",
    "uk, pl, В’ячеслав Знам’янський, Wiaczesław Znamjanski",
    "uk, pl, В‘ячеслав Знам‘янський, Wiaczesław Znamjanski",
    "uk, pl, В`ячеслав Знам`янський, Wiaczesław Znamjanski",
    "uk, de, В’ЯЧЕСЛАВ ЗНАМ’ЯНСЬКИЙ, WJATSCHESLAW SNAMJANSKYJ",
    "uk, en, Андрій Ковальський, Andriy Kovalsky",
    "uk, pl, Сергій Зеленський, Serhij Zełenski",
    "be, de, Васіль Быкаў, Wassil Bykau",
    "bg, de, Христо Първанов, Christo Parwanow",
    "sr, fr, Ђорђе Џаџић, Đorđe Džadžić",
    "mk, de, Ѓорѓи Ќосев, Gjorgji Kjosev",
  })
  void rendersEachCyrillicLanguage(String source, String target, String name, String expected) {
    assertEquals(expected, Transcriber.of(source, target, Style.DUDEN).transcribe(name));
  }

  @ParameterizedTest
  @CsvSource({"DUDEN, Sergei Schoigu", "DPA, Sergej Schoigu", "SWISS, Sergei Schoigu"})
  void hasHouseStyles(Style style, String expected) {
    assertEquals(expected, Transcriber.of("ru", "de", style).transcribe("Сергей Шойгу"));
  }

  @Test
  void explainsWhichRowsWereUsed() {
    Transcription explained = Transcriber.of("ru", "de", Style.DUDEN).explain("Исаков");
    assertEquals("Issakow", explained.text());
    assertEquals(6, explained.steps().size());
    assertEquals("с", explained.steps().get(1).from());
    assertTrue(explained.steps().get(1).note().contains("between vowels"));
    assertTrue(explained.certain());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "'", "Putin", "123", "😀", "\ud800", "\u0301", "Щ\u0301\u0301"})
  void takesAnyText(String text) {
    for (Style style : Style.values()) {
      String written = Transcriber.of("uk", "de", style).transcribe(text);
      assertEquals(text.contains("Щ") ? "Schtsch" : text, written);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "В. В. Щукин, W. W. Schtschukin",
    "Ю.Я. Щукин, Ju.Ja. Schtschukin",
    "щукин, schtschukin",
    "ЮРИЙ ЩУКИН, JURI SCHTSCHUKIN",
    "Щу\u0301кин, Schtschukin",
    "Соловье\u0308в, Solowjow",
    "Щyкин, Schtschykin",
    "Putin Щукин, Putin Schtschukin",
    "О’Щукин, O’Schtschukin",
    "Щукин—Львов 2020 😀, Schtschukin—Lwow 2020 😀",
  })
  void keepsTheCaseAndWhatIsOfAnotherScript(String name, String expected) {
    assertEquals(expected, Transcriber.of("ru", "de", Style.DUDEN).transcribe(name));
  }

  @Test
  void takesTimeLinearInTheLengthOfAWord() {
    String word = "щ".repeat(10_000);
    String written =
        assertTimeoutPreemptively(
            Duration.ofSeconds(3), () -> Transcriber.of("ru", "de", Style.DUDEN).transcribe(word));
    assertEquals("schtsch".repeat(10_000), written);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void keepsTheNumberOfWordsAndAllThatIsNoLetterOfTheSource(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      text.append("абвгдежзийклмнопрстуфхцчшщыьэюяАЯЖ  -.12xyZ😀".charAt(random.nextInt(45)));
    }
    String written = Transcriber.of("ru", "en", Style.DUDEN).transcribe(text.toString());
    assertEquals(kept(text.toString()), kept(written));
  }

  private static String kept(String text) {
    return text.replaceAll("[^-. 12]", "");
  }
}
