package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFormsTest {
  @ParameterizedTest
  @CsvSource({
    "ru, Владимир Путин, m, Владимира Путина|Владимиру Путину|Владимиром Путиным|Владимире Путине",
    "ru, Пётр Толстой, m, Петра Толстого|Петру Толстому|Петром Толстым|Петре Толстом",
    "ru, Анна Чернова, f, Анны Черновой|Анне Черновой|Анну Чернову|Анной Черновой",
    "ru, Майя Плисецкая, f, Майи Плисецкой|Майе Плисецкой|Майю Плисецкую|Майей Плисецкой",
    "ru, Никита Кожемяка, m, Никиты Кожемяки|Никите Кожемяке|Никиту Кожемяку|Никитой Кожемякой",
    "uk, Микола Зеленський, m,"
        + " Миколи Зеленського|Миколі Зеленському|Миколу Зеленського|Миколою Зеленським",
    "uk, Ольга Ковальська, f, Ольги Ковальської|Ользі Ковальській|Ольгу Ковальську|Ольгою Ковальською",
    "sr, Новак Петровић, m, Новака Петровића|Новаку Петровићу|Новаком Петровићем",
  })
  void declineAllWordsOfAName(String source, String name, String gender, String expected) {
    List<String> forms =
        CaseForms.of(source, name, Gender.of(gender)).stream().map(CaseForm::form).toList();
    assertEquals(List.of(expected.split("\\|")), forms);
  }

  @Test
  void tellTheGenderByTheGivenName() {
    assertEquals(
        CaseForms.of("ru", "Ольга Шевченко", Gender.FEMALE),
        CaseForms.of("ru", "Ольга Шевченко", Gender.UNKNOWN));
  }

  @Test
  void areNoneWhereALanguageHasNoCases() {
    assertEquals(List.of(), CaseForms.of("bg", "Бойко Борисов", Gender.MALE));
  }

  @Test
  void nameTheEndingOfTheFamilyName() {
    assertEquals("ым", CaseForms.of("ru", "Путин", Gender.MALE).get(2).ending());
  }
}
