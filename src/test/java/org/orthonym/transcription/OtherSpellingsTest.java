package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherSpellingsTest {
  @ParameterizedTest
  @CsvSource({
    "ar, محمد البرادعي, Mohammed ElBaradei",
    "ar, محمد الحلبي, Muhammad al-Halabi",
    "ar, محمد الحلبي, Mohamed Halabi",
    "ar, خالد الحلبي, Jaled al Halabi",
    "fa, علی خامنه‌ای, Ali Jamenei",
    "fa, علی خامنه‌ای, Ali Chamenei",
    "he, יואב נתניהו, Joav Netanjahu",
    "he, יואב נתניהו, Yoav Netanyahou",
    "ko, 박수현, Pak Suhyun",
    "ko, 박수현, Bak Su-hyeon",
    "ko, 박수현, Park Soo Hyun",
    "ja, 大谷翔平, Ohtani Shohei",
    "ja, 大谷翔平, Shōhei Ōtani",
    "zh, 王小明, Xiaoming Wang",
    "el, Χάρης Γιαννόπουλος, Haris Yannopoulos",
    "ka, ირაკლი ღამბაშიძე, Irakli Gambashidze",
    "hy, Արամ Սարգսյան, Aram Sarkssian",
  })
  void areAmongTheRenderings(String source, String name, String spelling) {
    List<String> forms = forms(source, name);
    assertTrue(forms.contains(spelling), forms.toString());
  }

  @ParameterizedTest
  @CsvSource({"ar, محمود عباس", "fa, علی رضایی", "he, יעקב כהן", "hi, राहुल शर्मा"})
  void areNeverWithoutVowels(String source, String name) {
    for (String form : forms(source, name)) {
      for (String word : form.split(" ")) {
        assertFalse(word.matches("[^aeiouyAEIOUYéï]+"), form);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ar, محمد بن عبد الله آل محمد الحسين الحسن", "ko, 남궁정은", "hi, राम राम राम"})
  void areNotTooMany(String source, String name) {
    assertTrue(forms(source, name).size() <= Renderings.MOST);
  }

  private static List<String> forms(String source, String name) {
    return Renderings.of(source, name).stream().map(Rendering::form).toList();
  }
}
