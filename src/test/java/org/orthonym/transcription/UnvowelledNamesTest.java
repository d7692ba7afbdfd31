package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnvowelledNamesTest {
  @ParameterizedTest
  @CsvSource({
    "ar, de, عبد الرحمن الحلبي, Abdul Rahman al-Halabi",
    "ar, de, عبدالرحمن الحلبي, Abdul Rahman al-Halabi",
    "ar, es, خالد الحلبي, Jaled al Halabi",
    "ar, fr, سعيد بن مبارك, Saïd ben Moubarak",
    "ar, en, صلاح الدين, Salah al-Din",
    "ar, en, حمد آل ثاني, Hamad Al Thani",
    "ar, de, أبو بكر, Abu Bakr",
    "ar, de, الصادق الحلبي, Sadik al-Halabi",
    "ar, en, محمد السادس, Mohammed VI",
    "ar, pl, جمال الشامي, Dżamal al-Szami",
    "fa, de, محمدرضا کریمی, Mohammed Resa Karimi",
    "fa, de, محمد رضا کریمی, Mohammed Resa Karimi",
    "fa, en, رضا حسین‌زاده, Reza Hosseinzadeh",
    "fa, en, رضا حسین زاده, Reza Hosseinzadeh",
    "fa, fr, علی باقرپور, Ali Bagherpour",
    "fa, de, علي كريمي, Ali Karimi",
    "he, de, שמעון בן דוד, Schimon Ben David",
    "he, pl, יעקב כהן, Jaakow Cohen",
  })
  void knowsNamesAndTheirParts(String source, String target, String name, String expected) {
    assertEquals(expected, Transcriber.of(source, target, Style.DUDEN).transcribe(name));
  }

  @Test
  void readsPresentationFormsAndTatweel() {
    Transcriber german = Transcriber.of("ar", "de", Style.DUDEN);
    assertEquals("Mohammed", german.transcribe("\uFEE3\uFEA4\uFEE4\uFEAA"));
    assertEquals("Mohammed", german.transcribe("محـــمد"));
    assertEquals("Mohammed", german.transcribe("\u200Fمُحَمَّد\u200E"));
  }

  @Test
  void usesVowelMarksOfUnknownWords() {
    Transcriber german = Transcriber.of("ar", "de", Style.DUDEN);
    assertEquals("Dukaissim", german.transcribe("دُقَيسِّم"));
    assertEquals("Tibven", Transcriber.of("he", "de", Style.DUDEN).transcribe("טִבְּבֶן"));
  }

  @Test
  void isNotCertainOfWordsThatItSuppliesWithVowels() {
    Transcription known = Transcriber.of("ar", "de", Style.DUDEN).explain("خالد الحلبي");
    Transcription unknown = Transcriber.of("ar", "de", Style.DUDEN).explain("خالد الدغلمي");
    assertTrue(known.certain());
    assertFalse(unknown.certain());
    assertEquals("Chalid al-Daghlami", unknown.text());
  }

  @Test
  void keepsTheHouseApartFromTheArticle() {
    Transcriber english = Transcriber.of("ar", "en", Style.DUDEN);
    assertEquals("Al Maktoum", english.transcribe("آل مكتوم"));
    assertEquals("al-Maktoum", english.transcribe("المكتوم"));
  }
}
