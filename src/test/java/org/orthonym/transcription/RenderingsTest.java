package org.orthonym.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderingsTest {
  @ParameterizedTest
  @CsvSource({
    "ru, Дмитрий Песков, Dmitri Peskow|Dmitry Peskov|Dmitriy Peskov|Dmitrii Peskov|Dmitrij Peskov",
    "ru, Юлия Навальная, Julia Nawalnaja|Yulia Navalnaya|Iuliia Navalnaia|Yuliya Navalnaya",
    "ru, Евгений Киселёв, Jewgeni Kisseljow|Evgeny Kiselev|Evgeni Kiselev|Yevgeny Kiselyov",
    "uk, Володимир Зеленський,"
        + " Wolodymyr Selenskyj|Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy",
    "sr, Александар Вучић, Aleksandar Vučić|Aleksandar Vucic|Aleksandar Vuchich",
    "sr, Новак Ђоковић, Novak Đoković|Novak Djokovic",
  })
  void holdTheSpellingsThatTheWorldUses(String source, String name, String expected) {
    List<String> forms = Renderings.of(source, name).stream().map(Rendering::form).toList();
    for (String form : expected.split("\\|")) {
      assertTrue(forms.contains(form), form + " is not in " + forms);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Евгения Александровна Емельянова-Юрьева",
    "uk, Соломія Євгенівна Ющенко-Щербакова",
    "be, Яўгенія Аляксандраўна Бяляцкая",
  })
  void areFewAndWithoutDoubles(String source, String name) {
    List<Rendering> renderings = Renderings.of(source, name);
    assertTrue(renderings.size() <= Renderings.MOST);
    assertEquals(
        renderings.size(), new HashSet<>(renderings.stream().map(Rendering::form).toList()).size());
  }
}
