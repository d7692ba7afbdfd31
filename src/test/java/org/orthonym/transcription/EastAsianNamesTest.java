package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsianNamesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "zh, de, 王小明, Wang Xiaoming",
        "zh, en, 薄一波, Bo Yibo",
        "zh, de, 吕正操, Lü Zhengcao",
        "zh, en, 吕正操, Lu Zhengcao",
        "zh, fr, 歐陽修, Ouyang Xiu",
        "zh, de, 張學良, Zhang Xueliang",
        "zh, en, 单田芳, Shan Tianfang",
        "zh, de, 林建安, \"Lin Jian'an\"",
        "zh, de, 陈王建国, Chen Wang Jianguo",
        "ko, de, 김수현, Kim Soo Hyun",
        "ko, en, 김수현, Kim Soo-hyun",
        "ko, en, 김 수현, Kim Soo-hyun",
        "ko, en, 허준, Heo Jun",
        "ko, fr, 남궁민, Namkoong Min",
        "ko, en, 리설화, Ri Sol Hwa",
        "ko, de, 리용길, Ri Yong Gil",
        "ja, de, 山田花子, Hanako Yamada",
        "ja, en, 大野智, Satoshi Ono",
        "ja, en, 井上ひろみ, Hiromi Inoue",
        "ja, pl, 佐藤 健一, Kenichi Sato",
        "ja, de, ﾔﾏﾀﾞ, Yamada",
        "ja, de, いっぺい, Ippei",
        "ja, de, まっちゃん, Matchan",
      })
  void ordersAndSpellsNames(String source, String target, String name, String expected) {
    assertEquals(expected, Transcriber.of(source, target, Style.DUDEN).transcribe(name));
  }

  @Test
  void readsHangulThatIsTakenApart() {
    String apart = "\u1100\u1175\u11B7\u1109\u116E\u1112\u1167\u11AB";
    assertEquals("Kim Soo-hyun", Transcriber.of("ko", "en", Style.DUDEN).transcribe(apart));
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 唐纳德·特朗普",
    "zh, 中华人民共和国",
    "ko, 김정희",
    "ja, 山田彅彅",
    "ja, 山田健",
    "ja, ドナルド・トランプ",
    "ja, 林光利",
  })
  void isNotCertainOfForeignersUnknownCharactersAndSeveralReadings(String source, String name) {
    assertFalse(Transcriber.of(source, "de", Style.DUDEN).explain(name).certain());
  }

  @ParameterizedTest
  @CsvSource({"zh, 王小明", "ko, 박찬하", "ja, 山田花子"})
  void isCertainOfWhatHasOneReading(String source, String name) {
    assertTrue(Transcriber.of(source, "de", Style.DUDEN).explain(name).certain());
  }

  @Test
  void keepsKanjiThatNobodyKnows() {
    assertEquals("彅彅彅", Transcriber.of("ja", "de", Style.DUDEN).transcribe("彅彅彅"));
  }
}
